import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { requireTypescript } from './run-typescript.mjs';

/** What this machine must offer besides Node, where it is looked for, and how a person gets it. */
const chromiumPaths = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const findChromium = () => chromiumPaths.find((path) => path && existsSync(path));

/** Whether the tests can start a PostgreSQL of their own; they know best where to look. */
export const hasPostgres = () => temporaryPostgres().postgresBinaries() !== undefined;

export const hasPython = () => spawnSync('python3', ['--version']).status === 0;

export const hasEspeak = () => spawnSync('espeak-ng', ['--version']).status === 0;

export const startPostgres = () => temporaryPostgres().startTemporaryPostgres();

const temporaryPostgres = () => requireTypescript(inRoot('server/test/support/temporary-postgres.ts'));

export const howToGet = {
  chromium: '没有找到 Chromium：sudo apt-get install chromium fonts-noto-cjk，或用 CHROMIUM_PATH 指明位置',
  espeak:
    '没有找到 espeak-ng，跳过对着浏览器说话的测试：sudo apt-get install espeak-ng（它念出测试用的句子，不录任何人的声音）',
  python: '没有找到 Python 3：sudo apt-get install python3（独立验算程序只用它的标准库）',
  postgres: '没有找到 PostgreSQL：sudo apt-get install postgresql（测试自己启动临时实例，不动已有数据）',
};
