import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {frameworkTypes} from './scripts/framework-types.mjs';

/** The module of the package that has what a module of the source declares. */
const shipped = {
  'src/index.ts': 'dist/esm/index.js',
  'src/compare/element.ts': 'dist/esm/iep-504-compare.js',
  'src/resources/element.ts': 'dist/esm/parent-resources.js',
};

/** The manifest describes what a page can use; what is private to the elements stays out. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({path}) => path in shipped,
    );
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations) {
        // The elements have attributes, slots, parts and events for a page, and no methods.
        const isPublic = ({kind, privacy = 'public'}) => kind === 'field' && privacy === 'public';
        const members = declaration.members?.filter(isPublic) ?? [];
        const names = new Set(members.map(({name}) => name));
        declaration.members = members;
        declaration.attributes = declaration.attributes?.filter(
          ({name, fieldName}) => name === 'lang' || names.has(fieldName),
        );
      }
    }
  },
});

/** Names what is in the package: the modules of dist, and no class that they keep to themselves. */
const asShipped = () => ({
  name: 'as-shipped',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const elements = modules.flatMap(({path, declarations}) =>
      declarations.map(({name, tagName}) => ({name, tagName, module: shipped[path]})),
    );
    for (const module of modules) {
      module.path = shipped[module.path];
      for (const declaration of module.declarations) {
        declaration.superclass = {name: 'LitElement', package: 'lit'};
        const {members, attributes, events, slots, cssParts, cssProperties} = declaration;
        for (const one of [members, attributes, events, slots, cssParts, cssProperties].flat()) {
          delete one.inheritedFrom;
        }
      }
      const ofIndex = module.path.endsWith('/index.js');
      module.exports = elements.flatMap(({name, tagName, module: own}) => {
        const declaration = {name, module: own};
        const isOwn = module.path === own;
        return [
          ...(isOwn || ofIndex ? [{kind: 'js', name, declaration}] : []),
          ...(isOwn ? [{kind: 'custom-element-definition', name: tagName, declaration}] : []),
        ];
      });
    }
  },
});

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  plugins: [
    publicOnly(),
    asShipped(),
    customElementVsCodePlugin({hideLogs: true}),
    customElementJetBrainsPlugin({hideLogs: true, packageJson: false}),
    frameworkTypes(),
  ],
};
