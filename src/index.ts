/** The entry of the single ES module: registers both elements. */
import './compare/define.js';
import './resources/define.js';

export {Iep504Compare} from './compare/element.js';
export {ParentResources} from './resources/element.js';
