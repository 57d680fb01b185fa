import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

// The pinned pnpm of package.json: an unpinned one may need a newer Node or refuse ignored build scripts.
const pnpm = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).packageManager;
const tools = ['pnpm-lock.yaml', 'tsconfig.base.json'];

const swc = (name) => ({
  key: name,
  title: `构建 ${name}`,
  inputs: [...tools, `${name}/src`, `${name}/.swcrc`, `${name}/package.json`],
  cwd: name,
  command: [
    process.execPath,
    `${name}/node_modules/@swc/cli/bin/swc.js`,
    'src',
    '-d',
    'dist',
    '--strip-leading-paths',
    '-q',
  ],
  // swc leaves the output of a deleted source behind; a stale migration must not be found there.
  prune: `${name}/dist`,
});

const taro = (type, title) => ({
  key: type,
  title,
  inputs: [...tools, 'shared/src', 'mobile'],
  outputs: [`mobile/dist/${type}`],
  cwd: 'mobile',
  command: [process.execPath, 'mobile/node_modules/@tarojs/cli/bin/taro', 'build', '--type', type],
  env: { NODE_ENV: 'production' },
  variables: ['TARO_APP_API'],
});

export const install = {
  key: 'install',
  title: '安装依赖（首次要下载约 1500 个包）',
  inputs: [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'shared/package.json',
    'server/package.json',
    'mobile/package.json',
  ],
  outputs: [
    'node_modules/.modules.yaml',
    'shared/node_modules',
    'server/node_modules',
    'mobile/node_modules',
  ],
  command: ['npx', '-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'],
  // `npm test --silent` hands its quiet down; the reason of a failed install must be seen all the same.
  env: { npm_config_loglevel: 'error' },
};

export const buildShared = { ...swc('shared'), outputs: ['shared/dist/kernel/index.js'] };
export const buildServer = {
  ...swc('server'),
  outputs: ['server/dist/main.js', 'server/dist/cli/index.js'],
};
/** The page with which anybody recomputes a draw: docs/domains/draw.md */
export const buildVerifier = {
  key: 'verifier',
  title: '构建派位验算网页',
  inputs: [...tools, 'shared/src', 'shared/verifier', 'shared/package.json'],
  outputs: ['shared/verifier/dist/draw-verifier.html'],
  command: [process.execPath, 'shared/verifier/build.cjs'],
};
export const buildH5 = taro('h5', '构建网页版（H5）');
export const buildWeapp = taro('weapp', '构建小程序（weapp）');
