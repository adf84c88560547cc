// Builds the demo, serves it, and builds and reloads again after each change in src or locales.
//
//   npm start              http://localhost:8000/demo/
//   PORT=9000 npm start
import {startDevServer} from '@web/dev-server';
import {watch} from 'rollup';
import {execFileSync} from 'node:child_process';

execFileSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

const {default: bundles} = await import('../rollup.config.mjs');
const single = bundles.find(({output}) => output.file === 'dist/iep-504.js');

let isServing = false;
watch({...single, watch: {clearScreen: false}}).on('event', async (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code !== 'BUNDLE_END') return;
  await event.result.close();
  console.log(`Built dist/iep-504.js in ${event.duration} ms.`);
  if (isServing) return;
  isServing = true;
  const {config} = await startDevServer({
    config: {
      rootDir: process.cwd(),
      // Without one, the first free port from 8000 on.
      ...(process.env.PORT && {port: Number(process.env.PORT)}),
      watch: true,
    },
    readCliArgs: false,
    logStartMessage: false,
  });
  console.log(`The demo is at http://localhost:${config.port}/demo/`);
});
