// Every test there is. The last line sums them all.
import {countScript, sumUp} from './count-tests.mjs';

countScript('test', 'tests');
countScript('test:frameworks', 'framework-tests');
sumUp('all-tests');
