// A plugin for the analyzer that writes the types of the tags for React, Vue and Svelte from the manifest.
//
// The published generators (custom-element-vuejs-integration 1.4.0, custom-element-svelte-integration 1.2.0,
// @wc-toolkit/jsx-types 1.8.2) name types that they do not import, wrap a CustomEvent in another, or take
// the type of an attribute from a property that is wider.
import {writeFileSync} from 'node:fs';

const comment = (text) => `/** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

const interfaceOf = (name, entries) => `export interface ${name} {
${entries.map(([key, type, text]) => `  ${comment(text)}\n  '${key}'?: ${type} | undefined;`).join('\n')}
}
`;

/** What a number looks like in HTML. */
const written = (type) => (type === 'number' ? 'number | `${number}`' : type);

function interfacesOf({name, attributes, members, events}) {
  const fields = members.filter((member) => !member.static);
  return [
    interfaceOf(
      `${name}Attributes`,
      attributes.map((attribute) => [
        attribute.name,
        written(attribute.type.text),
        attribute.description,
      ]),
    ),
    interfaceOf(
      `${name}Properties`,
      fields.map((field) => [field.name, field.type.text, field.description]),
    ),
    `export interface ${name}Events {
${events.map((event) => `  ${comment(event.description)}\n  '${event.name}': ${event.type.text};`).join('\n')}
}
`,
  ].join('\n');
}

const tags = (elements, typeOf) =>
  elements
    .map(
      ({tagName, name}) =>
        `'${tagName}': ${typeOf}<${name}, ${name}Attributes, ${name}Properties, ${name}Events>;`,
    )
    .join('\n      ');

const imports = (elements) => `import type {
${elements.map(({name}) => `  ${name}, ${name}Attributes, ${name}Events, ${name}Properties,`).join('\n')}
} from './elements.js';
`;

const files = {
  elements: (elements) => `import type {
  Directory, Filters, ${elements.map(({name}) => name).join(', ')},
} from './src/index.js';

export type {${elements.map(({name}) => name).join(', ')}};

${elements.map(interfacesOf).join('\n')}`,

  // React 19 sets a property where there is one, else an attribute; a listener is \`on\` and the event's name.
  react: (elements) => `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${imports(elements)}
type Tag<Element, Attributes, Properties, Events> =
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof (Attributes & Properties)> &
  Omit<Properties, keyof Attributes> & Attributes &
  {[Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${tags(elements, 'Tag')}
    }
  }
}
`,

  vue: (elements) => `import type {EmitFn, HTMLAttributes} from 'vue';
${imports(elements)}
/** Vue's compiler turns \`heading-level="3"\` into a \`headingLevel\` that is a text. */
type AsWritten<Properties> = {
  [Name in keyof Properties]:
    Properties[Name] | (number extends Properties[Name] ? \`\${number}\` : never);
};

type Tag<Element, Attributes, Properties, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof (Attributes & Properties)> &
    Omit<AsWritten<Properties>, keyof Attributes> & Attributes;
  $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
};

declare module 'vue' {
  interface GlobalComponents {
      ${tags(elements, 'Tag')}
  }
}
`,

  svelte: (elements) => `import type {HTMLAttributes} from 'svelte/elements';
${imports(elements)}
type Tag<Element extends EventTarget, Attributes, Properties, Events> =
  Omit<HTMLAttributes<Element>, keyof (Attributes & Properties)> &
  Omit<Properties, keyof Attributes> & Attributes &
  {[Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
      ${tags(elements, 'Tag')}
  }
}
`,
};

export const frameworkTypes = () => ({
  name: 'framework-types',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const elements = modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName);
    for (const [name, write] of Object.entries(files)) {
      writeFileSync(`dist/types/${name}.d.ts`, write(elements));
    }
  },
});
