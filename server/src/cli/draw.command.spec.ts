import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childCommitment, type PublishedDraw, runDraw } from '@yingshang/shared/draw';
import { randomDraw } from '../../../shared/test/random-draw';
import { loadSettings } from '../platform/config';
import { hashOnServer } from '../platform/crypto/hash-on-server';
import { runCli } from './index';

const folder = mkdtempSync(join(tmpdir(), 'yingshang-draw-'));
afterAll(() => rmSync(folder, { recursive: true }));

const salt = new Uint8Array(32).fill(3);
const child = { idNumber: '21019920240101001X', name: '示例 童' };
const made = randomDraw(41, 9);
const roll = made.roll.map((line) =>
  line.seq === 5 ? { ...line, children: [childCommitment(salt, 5, child)] } : line,
);
const draw = { ...made, roll, beacon: 'lottery:2026001:演示' };
const published: PublishedDraw = { ...draw, ...runDraw(hashOnServer, draw) };

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(argv: readonly string[], line = '') {
  const said = { stdout: '', stderr: '' };
  const io = {
    stdout: (text: string) => (said.stdout += text),
    stderr: (text: string) => (said.stderr += text),
    cwd: folder,
    line: async () => line,
  };
  const code = await runCli(argv, io, { settings: loadSettings({}) });
  return { code, ...said };
}

describe('a published draw at the command line', () => {
  it('is verified part by part', async () => {
    const good = file('good.json', published);
    const { code, stdout } = await run(['draw', 'verify', good]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      '公共随机数：不是 drand 的，请自行核对\n名册摘要：一致\n种子：一致\n顺序：一致\n录取：一致\n全部一致：名册共 9 条\n',
    );
    const json = await run(['draw', 'verify', good, '--json']);
    expect([json.code, JSON.parse(json.stdout)]).toEqual([
      0,
      { draw: 'verify', ok: true, lines: 9, beacon: { origin: 'other' }, mismatches: [] },
    ]);
  });

  it('ends with 1 and each mismatch by its name where something was changed', async () => {
    const [first, ...others] = published.results;
    if (first === undefined) throw new Error('this draw has lines');
    const changed = { ...published, results: [{ ...first, rank: first.rank + 1 }, ...others] };
    const { code, stdout } = await run(['draw', 'verify', file('changed.json', changed), '--json']);
    expect(code).toBe(1);
    const { ok, mismatches } = JSON.parse(stdout);
    expect(ok).toBe(false);
    expect(mismatches).toEqual([
      expect.objectContaining({ part: 'order', what: 'rank', seq: 1, computed: first.rank }),
      expect.objectContaining({ part: 'places', what: 'resultRoot' }),
    ]);
    const words = await run(['draw', 'verify', 'changed.json']);
    expect(words.stdout).toContain(`名册第 1 条的顺序：公布的是第 ${first.rank + 1} 位`);
  });

  it('that is none is refused with the place', async () => {
    const none = file('none.json', { ...published, roll: 'none' });
    const { code, stdout, stderr } = await run(['draw', 'verify', none, '--json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr).error).toMatchObject({ code: 'draw.not-published', field: 'roll' });
    expect((await run(['draw', 'verify', 'nowhere.json'])).code).toBe(2);
  });

  it('shows the own line to whoever has the receipt, and its proof to a program', async () => {
    file('good.json', published);
    const line = `${Buffer.from(salt).toString('hex')} ${child.idNumber} ${child.name}`;
    const { code, stdout } = await run(['draw', 'find', 'good.json'], line);
    expect([code, stdout]).toEqual([0, expect.stringContaining('名册序号：第 5 条')]);
    const json = await run(['draw', 'find', 'good.json', '--json'], line);
    expect(JSON.parse(json.stdout)).toMatchObject({ draw: 'find', line: { seq: 5 }, result: { seq: 5 } });
    for (const other of ['', line.replace('示例 童', '示例'), line.replace(/^../, '00')]) {
      const refused = await run(['draw', 'find', 'good.json'], other);
      expect(refused.code).toBe(2);
      expect(refused.stderr).not.toContain(child.idNumber);
    }
  });
});
