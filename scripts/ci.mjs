// Every test there is. The last line sums them all.
import {countNotRunAsFailed, countScript, sumUp} from './count-tests.mjs';

countScript('test', 'tests');
countScript('test:frameworks', 'framework-tests');
countScript('test:wordpress', 'wordpress-tests');
countNotRunAsFailed();
sumUp('all-tests');
