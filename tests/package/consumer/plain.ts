import {Iep504Compare, ParentResources, type Directory, type Filters} from 'iep-504-elements';
import 'iep-504-elements/dist/iep-504.js';
import 'iep-504-elements/dist/iep-504.en.js';
import {ParentResources as Unregistered} from 'iep-504-elements/classes';
import {Iep504Compare as Compare} from 'iep-504-elements/iep-504-compare';
import {ParentResources as Resources, type DirectoryEntry} from 'iep-504-elements/parent-resources';

const entry: DirectoryEntry = {name: 'Our office', categories: ['school-offices'], regions: ['UT']};
const directory: Directory = {version: 1, updated: '2026-11-02', entries: [entry]};

const compare: Iep504Compare = document.createElement('iep-504-compare');
compare.headingLevel = 3;
const same: Compare = compare;

const resources: ParentResources = document.createElement('parent-resources');
resources.directory = directory;
resources.filters = {state: 'UT'};
const filters: Filters = resources.filters;
resources.addEventListener('iep504-filters-change', ({detail}) => detail.state.toLowerCase());
compare.addEventListener('iep504-topics-toggle', ({detail}) => detail.expanded === true);

class Own extends Unregistered {}
const own: Resources = new Own();

// @ts-expect-error A directory has a version.
resources.directory = {entries: []};
// @ts-expect-error There is no such property.
compare.topic = 'all';

export {filters, own, same};
