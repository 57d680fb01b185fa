import './lib/require-node.mjs';
import { parseArgs } from 'node:util';
import { wasInterrupted } from './lib/run-command.mjs';
import { testSteps } from './lib/test-steps.mjs';
import { add, closingLine, none, oneFailed, oneSkipped } from './lib/totals.mjs';

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** The chosen steps; install always goes first, for every other step stands on it. Undefined names nothing known. */
function chosenSteps(only) {
  if (only === undefined) return testSteps;
  const keys = only.split(',').map((key) => key.trim());
  const unknown = keys.filter((key) => !testSteps.some((step) => step.key === key));
  if (unknown.length > 0) {
    const known = testSteps.map((step) => step.key).join('、');
    process.stderr.write(`没有这样的步骤：${unknown.join('、')}。可用的步骤：${known}。\n`);
    return undefined;
  }
  return testSteps.filter((step) => step.key === 'install' || keys.includes(step.key));
}

async function runStep(step) {
  const missing = step.missing?.();
  if (missing !== undefined) {
    process.stdout.write(`${missing}\n`);
    // In CI a part that cannot run is a part that nobody checks.
    return process.env.CI === 'true' ? oneFailed : oneSkipped;
  }
  const partMissing = step.partMissing?.();
  if (partMissing !== undefined) process.stdout.write(`${partMissing}\n`);
  try {
    return await step.run();
  } catch (error) {
    process.stdout.write(`${error.output ?? ''}\n${error.message}\n`);
    return oneFailed;
  }
}

const word = ({ failed, skipped, passed }) =>
  failed > 0 ? '✗ 失败' : skipped > 0 && passed === 0 ? '– 跳过' : '✓ 通过';

async function runAll(steps) {
  const results = [];
  for (const [index, step] of steps.entries()) {
    process.stdout.write(`\n── ${index + 1}/${steps.length} ${step.title} [${step.key}]\n`);
    const startedAt = performance.now();
    const totals = await runStep(step);
    results.push({ step, totals, time: seconds(startedAt) });
    process.stdout.write(`${word(totals)}（${results.at(-1).time} 秒）\n`);
    if (wasInterrupted()) break;
    // Nothing else can run without its packages.
    if (step.key === 'install' && totals.failed > 0) break;
  }
  return results;
}

function report(results, startedAt) {
  process.stdout.write('\n── 结果\n');
  for (const { step, totals, time } of results) {
    process.stdout.write(
      `${word(totals)}  ${step.title} [${step.key}]：${closingLine(totals)}（${time} 秒）\n`,
    );
  }
  const sum = results.map(({ totals }) => totals).reduce(add, none);
  process.stdout.write(`共 ${seconds(startedAt)} 秒\n${closingLine(sum)}\n`);
  return sum;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const steps = chosenSteps(values.only);
if (steps === undefined) {
  process.exitCode = 2;
} else {
  const startedAt = performance.now();
  const results = await runAll(steps);
  const sum = report(results, startedAt);
  process.exitCode = wasInterrupted() ? 130 : sum.failed > 0 ? 1 : 0;
}
