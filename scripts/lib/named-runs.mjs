import { existsSync, readdirSync } from 'node:fs';
import { buildShared, install } from './build-steps.mjs';
import { inRoot } from './paths.mjs';
import { bringUpToDate } from './run-step.mjs';
import { requireTypescript } from './run-typescript.mjs';

/**
 * `pnpm bench <name>` and `pnpm accept <name>`: server/bench/<name>.<role>.ts, which exports
 * `run(args: string[]): Promise<number>` and answers with the exit code.
 */
export async function runNamed(role, what, [name, ...args]) {
  const folder = inRoot('server/bench');
  const suffix = `.${role}.ts`;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(suffix)) : [];
  const names = files.map((file) => file.slice(0, -suffix.length)).sort();
  if (name === undefined || !names.includes(name)) {
    const known = names.length > 0 ? `现有：${names.join('、')}` : '目前还没有';
    const asked = name === undefined ? '请给出名称' : `没有名为「${name}」的${what}`;
    process.stderr.write(`${asked}。${known}。用法：pnpm ${role} <名称> [参数…]\n`);
    return 2;
  }
  // Benches make databases of their own on the operator's server, else on a cluster that they start.
  process.env.TEST_DATABASE_URL ||= process.env.DATABASE_URL ?? '';
  await bringUpToDate(install);
  await bringUpToDate(buildShared);
  return requireTypescript(inRoot('server/bench', name + suffix)).run(args);
}
