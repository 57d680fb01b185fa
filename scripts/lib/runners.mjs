import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { bringUpToDate } from './run-step.mjs';
import {
  jestTotals,
  oneFailed,
  onePassed,
  passedOnRetry,
  suitesToRepeat,
  tapTotals,
  totalsAfterRepeat,
} from './totals.mjs';

/**
 * Jest alone leaves one processor free, which on two is half the machine. More than four workers would each bring a
 * server, a database and a browser of their own.
 */
const WORKERS = Math.min(4, Math.max(2, availableParallelism()));

/** Jest on some projects of jest.config.cjs. */
export async function jest(projects, env = {}) {
  const { report, code } = await runJest(projects, env, [`--maxWorkers=${WORKERS}`]);
  return jestTotals(report, code);
}

/**
 * Jest on projects whose suites hold servers, databases and browsers. On a busy machine one of them may be too slow; a
 * few that failed run again, alone, and are named, so that one that often needs it is seen and mended.
 */
export async function jestWithServers(projects, env = {}) {
  const { report, code } = await runJest(projects, env, [`--maxWorkers=${WORKERS}`]);
  const files = suitesToRepeat(report);
  if (files.length === 0) return jestTotals(report, code);
  for (const file of files) process.stdout.write(`再跑一次：${relative(inRoot(), file)}\n`);
  const second = await runJest(projects, env, ['--runInBand', '--runTestsByPath', ...files]);
  return totalsAfterRepeat(report, jestTotals(second.report, second.code));
}

async function runJest(projects, env, options) {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-jest-'));
  const file = join(folder, 'report.json');
  const args = [
    inRoot('node_modules/jest/bin/jest.js'),
    '--json',
    '--outputFile',
    file,
    '--selectProjects',
    ...projects,
    ...options,
  ];
  // --json writes the report to stdout too; only stderr, the readable part, is shown.
  const { code } = await runCommand(process.execPath, args, { env, show: 'stderr' });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  for (const name of passedOnRetry(report)) process.stdout.write(`重试一次才通过：${name}\n`);
  return { report, code };
}

/** Node's own runner, for the scripts: they are plain modules that run before anything is installed. */
export async function nodeTest(files) {
  const { code, output } = await runCommand(process.execPath, ['--test', '--test-reporter=tap', ...files]);
  if (code !== 0) process.stdout.write(output);
  return tapTotals(output, code);
}

/** One tool that passes or fails as a whole: a binary of the root by its path, so that no shell or PATH matters. */
export async function tool(name, args) {
  const { code } = await runCommand(inRoot('node_modules/.bin', name), args, { show: 'all' });
  return code === 0 ? onePassed : oneFailed;
}

/** The tests of the programs in Python that others are to check us by. */
export async function pythonTests(folder) {
  const args = ['-B', '-m', 'unittest', 'discover', '-s', inRoot(folder)];
  const { code } = await runCommand('python3', args, { show: 'all' });
  return code === 0 ? onePassed : oneFailed;
}

export async function step(description) {
  await bringUpToDate(description);
  return onePassed;
}
