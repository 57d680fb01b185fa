import './lib/require-node.mjs';
import { parseArgs } from 'node:util';
import { buildH5, buildServer, buildShared, install } from './lib/build-steps.mjs';
import { bringUpToDate } from './lib/run-step.mjs';

for (const step of [install, buildShared, buildServer, buildH5]) await bringUpToDate(step);
const { takeScreens } = await import('./lib/take-screens.mjs');
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const count = await takeScreens('docs/screens', values.only?.split(','));
process.stdout.write(`已生成 ${count} 张截图：docs/screens/README.md\n`);
