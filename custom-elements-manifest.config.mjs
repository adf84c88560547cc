/** The manifest describes what a page can use; what is private to the elements stays out. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({path}) => path.endsWith('/element.ts') || path === 'src/index.ts',
    );
    for (const {declarations} of customElementsManifest.modules) {
      for (const declaration of declarations) {
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

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  plugins: [publicOnly()],
};
