import {define} from '../shared/define.js';
import {ParentResources} from './element.js';

define('parent-resources', ParentResources);
