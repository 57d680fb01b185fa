import { readdirSync } from 'node:fs';
import { buildH5, buildServer, buildShared, buildVerifier, buildWeapp, install } from './build-steps.mjs';
import { findChromium, hasEspeak, hasPostgres, hasPython, howToGet, startPostgres } from './machine.mjs';
import { inRoot } from './paths.mjs';
import { jest, jestWithServers, nodeTest, pythonTests, step, tool } from './runners.mjs';
import { add } from './totals.mjs';

const sequence = async (...works) => {
  let totals;
  for (const work of works) {
    const result = await work();
    totals = totals ? add(totals, result) : result;
    // A later part needs the earlier one: a browser test of a build that failed says nothing.
    if (result.failed > 0) break;
  }
  return totals;
};

/** For works that keep one processor busy each. */
const together = async (...works) => {
  const results = await Promise.all(works.map((work) => work()));
  return results.reduce(add);
};

const scriptSpecs = () =>
  readdirSync(inRoot('scripts/lib'))
    .filter((name) => name.endsWith('.spec.mjs'))
    .map((name) => inRoot('scripts/lib', name));

async function onPostgres() {
  const server = await startPostgres();
  try {
    return await jestWithServers(['database', 'processes'], { TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}

/** The steps of `npm test` in their order. `missing` names what the machine lacks for a step, `partMissing` for some of its tests: they are skipped, and fail in CI. */
export const testSteps = [
  { key: 'install', title: '安装依赖', run: () => step(install) },
  { key: 'format', title: '格式（biome）', run: () => tool('biome', ['check', '--error-on-warnings', '.']) },
  {
    key: 'lint',
    title: '静态检查（oxlint）',
    run: () => tool('oxlint', ['--type-aware', '--deny-warnings']),
  },
  {
    key: 'types',
    title: '类型（tsc × 4）',
    run: () =>
      together(
        ...['shared', 'shared/verifier', 'server', 'mobile'].map(
          (name) => () => tool('tsc', ['--noEmit', '-p', name]),
        ),
      ),
  },
  {
    key: 'build',
    title: '构建',
    // What needs a build asks for it again, so that each step can be chosen alone.
    run: () =>
      sequence(built(buildShared), built(buildServer), built(buildVerifier), () =>
        together(built(buildWeapp), built(buildH5)),
      ),
  },
  { key: 'scripts', title: '脚本', run: () => nodeTest(scriptSpecs()) },
  {
    key: 'python',
    title: '独立验算程序（Python）',
    missing: () => (hasPython() ? undefined : howToGet.python),
    run: () => pythonTests('docs/draw'),
  },
  { key: 'unit', title: '单元测试', run: () => jest(['shared', 'server', 'mobile']) },
  { key: 'architecture', title: '架构测试', run: () => jest(['architecture']) },
  {
    key: 'database',
    title: '数据库测试（PGlite）',
    run: () => jestWithServers(['database'], { TEST_DATABASE_URL: '' }),
  },
  {
    key: 'postgres',
    title: '数据库测试（PostgreSQL），含多进程',
    missing: () => (hasPostgres() ? undefined : howToGet.postgres),
    run: onPostgres,
  },
  { key: 'http', title: '接口测试', run: () => jestWithServers(['http'], { TEST_DATABASE_URL: '' }) },
  {
    key: 'weapp',
    title: '小程序：构建并走一遍',
    run: () =>
      sequence(...[buildShared, buildServer, buildWeapp].map(built), () => jestWithServers(['weapp'])),
  },
  {
    key: 'browser',
    title: '网页版：构建并在浏览器里走一遍',
    missing: () => (findChromium() ? undefined : howToGet.chromium),
    partMissing: () => (hasEspeak() ? undefined : howToGet.espeak),
    run: () =>
      sequence(...[buildShared, buildServer, buildVerifier, buildH5].map(built), () =>
        jestWithServers(['browser'], { CHROMIUM_PATH: findChromium() }),
      ),
  },
];

function built(description) {
  return () => step(description);
}
