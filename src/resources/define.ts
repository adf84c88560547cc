import {define} from '../shared/define.js';
import {ParentResources} from './element.js';

export type {Directory, DirectoryEntry} from './directory/entries.js';
export type {Filters} from './directory/model.js';
export {ParentResources};

define('parent-resources', ParentResources);
