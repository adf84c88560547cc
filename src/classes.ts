/** The classes without a registration, for a page that gives them names of its own. */
export {Iep504Compare} from './compare/element.js';
export type {Directory, DirectoryEntry} from './resources/directory/entries.js';
export type {Filters} from './resources/directory/model.js';
export {ParentResources} from './resources/element.js';
