// A Rollup plugin that keeps our copy of Lit from leaving global variables on the page: its version, which
// it notes to warn developers of several copies, and a map that only decorators of other copies would read.
const globals = [
  [/\(\w+\.(?:lit\w+|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\("[\d.]+"\)/g, 'void 0'],
  [
    /[,;]\s*\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap;/g,
    ';const litPropertyMetadata=new WeakMap;',
  ],
];

export function noGlobals() {
  return {
    name: 'no-globals',

    transform(code, file) {
      if (!/[\\/]node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/.test(file)) return null;
      const changed = globals.reduce((text, [global, local]) => text.replace(global, local), code);
      return changed === code ? null : {code: changed, map: null};
    },
  };
}
