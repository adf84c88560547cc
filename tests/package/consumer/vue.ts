import type {} from 'iep-504-elements/vue';
import type {GlobalComponents} from 'vue';

type Compare = InstanceType<GlobalComponents['iep-504-compare']>;
type Resources = InstanceType<GlobalComponents['parent-resources']>;

export const compare: Compare['$props'] = {
  class: 'wide',
  layout: 'table',
  'heading-level': 3,
  // How Vue's compiler reads heading-level="3".
  headingLevel: '3',
};
export const resources: Resources['$props'] = {directory: {version: 1, entries: []}, state: 'UT'};

export const hear = ({$emit}: Resources, filters: Resources['filters']) =>
  $emit('iep504-filters-change', new CustomEvent('iep504-filters-change', {detail: filters}));

// @ts-expect-error There is no such layout.
export const layout: Compare['$props'] = {layout: 'wide'};
// @ts-expect-error There is no such attribute.
export const attribute: Compare['$props'] = {topic: 'all'};
// @ts-expect-error There is no such event.
export const event = ({$emit}: Resources) => $emit('iep504-filter');
