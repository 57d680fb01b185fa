import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Start, startDemo } from './start/start-demo';

const workspace = resolve(__dirname, '../..');

/**
 * How long a newcomer waits: `npm start` until it is ready, the first time and the second, and the memory it then
 * rests at. The first start is a fresh clone, so installing and building are in it (package caches of this machine
 * stay as they are). `--quick` measures this workspace instead, with its packages and builds: only the database is
 * fresh.
 */
export async function run(args: string[]): Promise<number> {
  const quick = args.includes('--quick');
  const folder = mkdtempSync(join(tmpdir(), 'ys-start-'));
  try {
    const source = quick ? workspace : cloneInto(join(folder, 'clone'));
    const data = join(folder, 'data');
    const first = await startDemo(source, data);
    const second = await startDemo(source, data);
    print(first, second, quick);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

function cloneInto(folder: string): string {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', workspace, folder]);
  return folder;
}

function print(first: Start, second: Start, quick: boolean): void {
  const what = quick ? '本工作区（已安装、已构建），数据库为空' : '新克隆：安装、构建、建库、装载演示城市';
  console.log(`第一次启动  ${first.seconds.toFixed(1)} 秒（${what}）`);
  console.log(`第二次启动  ${second.seconds.toFixed(1)} 秒`);
  console.log(`静置内存    ${second.restMb === null ? '本系统读不到' : `${second.restMb} MB`}`);
  const figures = {
    bench: 'start',
    firstSeconds: rounded(first.seconds),
    secondSeconds: rounded(second.seconds),
    restMb: second.restMb,
    quick,
  };
  console.log(JSON.stringify(figures));
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
