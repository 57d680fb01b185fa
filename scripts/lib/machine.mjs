import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

/** The folder with initdb and postgres, the newest version first. Debian keeps them off the PATH. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

export const howToGet = {
  chromium: '没有找到 Chromium：sudo apt-get install chromium fonts-noto-cjk，或用 CHROMIUM_PATH 指明位置',
  postgres: '没有找到 PostgreSQL：sudo apt-get install postgresql（测试自己启动临时实例，不动已有数据）',
};
