// The recipe for Drupal, as far as it can be tested without a Drupal: its files can be read, and the templates
// write the element.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Twig from 'twig';
import {parse} from 'yaml';

const folder = 'integrations/drupal/iep_504_elements';
const read = (file) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const attributesOf = (tag) =>
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === tag)
    .attributes.map(({name}) => name);

/** As `create_attribute()` of Drupal: escapes every value. */
class Attribute {
  #written = new Map();
  setAttribute(name, value) {
    this.#written.set(name, String(value));
    return this;
  }
  toString() {
    const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return [...this.#written].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  }
}
Twig.extendFunction('create_attribute', () => new Attribute());
Twig.extendFunction('source', (file) => file);

const components = {compare: 'iep-504-compare', resources: 'parent-resources'};

for (const [name, tag] of Object.entries(components)) {
  describe(`the Drupal component ${name}`, () => {
    const component = parse(read(`${folder}/components/${name}/${name}.component.yml`));
    const template = Twig.twig({data: read(`${folder}/components/${name}/${name}.twig`)});
    const render = (props) => template.render(props).trim();

    it('has a property for each attribute of the element', () => {
      assert.deepEqual(
        Object.keys(component.props.properties),
        attributesOf(tag).map((attribute) => attribute.replaceAll('-', '_')),
      );
    });

    it('writes each of them as the attribute that it is', () => {
      const attributes = attributesOf(tag);
      const props = Object.fromEntries(
        attributes.map((attribute, at) => [attribute.replaceAll('-', '_'), `${at}`]),
      );
      assert.match(
        render(props),
        new RegExp(
          `^<${tag} ${attributes.map((attribute, at) => `${attribute}="${at}"`).join(' ')}>`,
        ),
      );
    });

    it('leaves out what nobody chose', () => {
      assert.ok(render({}).startsWith(`<${tag}>`), render({}));
    });

    it('has the library of the script', () => {
      assert.deepEqual(component.libraryOverrides.dependencies, ['iep_504_elements/elements']);
    });
  });
}

describe('the Drupal module', () => {
  it('loads the script as a module, and by itself', () => {
    const {elements} = parse(read(`${folder}/iep_504_elements.libraries.yml`));
    assert.deepEqual(elements.js['js/iep-504.js'], {
      minified: true,
      preprocess: false,
      attributes: {type: 'module'},
    });
    const {version} = JSON.parse(read('package.json'));
    assert.equal(elements.version, version);
  });

  it('says which versions of Drupal it is for', () => {
    const info = parse(read(`${folder}/iep_504_elements.info.yml`));
    assert.equal(info.type, 'module');
    assert.match(info.core_version_requirement, /\^11/);
  });

  it('lets the tags through the text format, with the attributes that they have', () => {
    assert.equal(
      read('integrations/drupal/text-format.txt'),
      Object.values(components)
        .map((tag) => `<${[tag, ...attributesOf(tag)].join(' ')}>\n`)
        .join(''),
    );
  });
});
