import './lib/require-node.mjs';
import { buildH5, buildServer, buildShared, buildVerifier, buildWeapp } from './lib/build-steps.mjs';
import { bringUpToDate } from './lib/run-step.mjs';

// `npm run build`, or `npm run build -- shared server`: what is out of date is built, by the steps of `npm start`.
const steps = {
  shared: buildShared,
  server: buildServer,
  verifier: buildVerifier,
  h5: buildH5,
  weapp: buildWeapp,
};
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps);
const unknown = names.filter((name) => !(name in steps));

if (unknown.length > 0) {
  process.stderr.write(`没有这样的构建：${unknown.join('、')}。可用：${Object.keys(steps).join('、')}。\n`);
  process.exitCode = 2;
} else {
  for (const name of names) {
    const built = await bringUpToDate(steps[name]);
    process.stdout.write(`${steps[name].title}：${built ? '完成' : '已是最新'}\n`);
  }
}
