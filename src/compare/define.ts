import {define} from '../shared/define.js';
import {Iep504Compare} from './element.js';

export {Iep504Compare};

define('iep-504-compare', Iep504Compare);
