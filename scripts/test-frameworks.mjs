// Installs the package into the apps of demo/frameworks, builds each with its own tool and opens it. Apart
// from `npm test`, because it downloads the frameworks.
import path from 'node:path';
import {countFailure, countNodeTests, npmRun, sumUp} from './count-tests.mjs';
import {findPrograms} from './programs.mjs';

findPrograms('chromium', 'firefox');
if (npmRun('build')) await countNodeTests([path.resolve('tests/frameworks/apps.mjs')]);
else countFailure();
sumUp('framework-tests');
