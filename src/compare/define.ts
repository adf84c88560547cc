import {define} from '../shared/define.js';
import {Iep504Compare} from './element.js';

define('iep-504-compare', Iep504Compare);
