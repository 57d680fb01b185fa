import './lib/require-node.mjs';
import { existsSync } from 'node:fs';
import { buildServer, buildShared, install } from './lib/build-steps.mjs';
import { inRoot, load } from './lib/paths.mjs';
import { bringUpToDate } from './lib/run-step.mjs';

/** stdout belongs to the command alone: with --json another program reads it. */
async function build() {
  for (const step of [buildShared, buildServer]) {
    const done = await bringUpToDate(step);
    if (done) process.stderr.write(`${step.title}：完成\n`);
  }
}

async function main() {
  if (!install.outputs.every((path) => existsSync(inRoot(path)))) {
    process.stderr.write(
      '依赖还没有安装：请先运行 npm start，或 npx -y pnpm@10.34.9 install --frozen-lockfile。\n',
    );
    return 1;
  }
  try {
    await build();
  } catch (error) {
    process.stderr.write(`${error.output ?? ''}\n${error.message}\n`);
    return 1;
  }
  // pnpm and npm move to the root; a path in an argument was meant from where the person stood.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  return load('server/dist/cli/index.js').runInTerminal(process.argv.slice(2));
}

process.exitCode = await main();
