import type {} from 'iep-504-elements/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

type Compare = SvelteHTMLElements['iep-504-compare'];
type Resources = SvelteHTMLElements['parent-resources'];

export const compare: Compare = {
  class: 'wide',
  layout: 'table',
  'heading-level': 3,
  'oniep504-topics-toggle': ({detail}) => detail.expanded === true,
};
export const resources: Resources = {
  directory: {version: 1, entries: []},
  'oniep504-filters-change': ({detail}) => detail.state.toLowerCase(),
};

// @ts-expect-error There is no such layout.
export const layout: Compare = {layout: 'wide'};
// @ts-expect-error There is no such attribute.
export const attribute: Compare = {topic: 'all'};
