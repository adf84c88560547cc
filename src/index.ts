/** Registers both elements: the entry of the single files, and of the package. */
export * from './compare/define.js';
export * from './resources/define.js';
