// A Rollup plugin that minifies the whole sheets in css`…`. The plugin that minifies html`…` would do it
// with clean-css, which does not know container queries.
import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {findNodes} from './find-nodes.mjs';

export function minifyStyles() {
  return {
    name: 'minify-styles',

    async transform(code, file) {
      if (!/[\\/]src[\\/].*\.ts$/.test(file) || !code.includes('css`')) return null;
      const text = new MagicString(code);
      const isSheet = ({type, tag, quasi}) =>
        type === 'TaggedTemplateExpression' && tag.name === 'css' && !quasi.expressions.length;
      for (const {quasi} of findNodes(this.parse(code), isSheet)) {
        const [sheet] = quasi.quasis;
        const minified = await transform(sheet.value.cooked, {loader: 'css', minify: true});
        text.update(sheet.start, sheet.end, minified.code.trim().replaceAll('\\', '\\\\'));
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}
