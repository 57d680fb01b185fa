import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCheckpoint } from '@yingshang/shared/ledger';
import { withServer } from '../../test/support';
import { SteppedClock } from '../../test/support/stepped-clock';
import { Ledger, LedgerKeys, Sequencer } from '../domains/ledger';
import { parseReceipts } from './kept-receipts';
import { LogClient, LogUnreachable } from './log-client';
import { witnessOnce } from './witness';
import { FolderBroken, WitnessFolder } from './witness-folder';

const clock = new SteppedClock();
const home = mkdtempSync(join(tmpdir(), 'ys-witness-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const server = withServer({ overrides: { clock }, settings: { keyFile: join(home, 'keys.json') } });

const URL = 'https://city.example';
const ask = async (address: string) => {
  const { status, text } = await server.request('GET', address.slice(URL.length));
  return { status, text };
};
let made = 0;
const fresh = () => new WitnessFolder(join(home, `folder-${(made += 1)}`));
const look = (folder: WitnessFolder, through: typeof ask = ask) =>
  witnessOnce(URL, new LogClient(URL, through), folder);
const record = async (many: number) => {
  const entries = Array.from({ length: many }, () => ({
    kind: 'rating' as const,
    subject: randomUUID(),
    content: { v: 1 },
  }));
  const receipts = await server.dataSource.transaction((manager) =>
    server.app.get(Ledger, { strict: false }).record(entries, manager),
  );
  clock.instant += 60_000;
  await server.app.get(Sequencer, { strict: false }).run();
  return receipts;
};
/** The log as somebody would have it who answers otherwise. */
const answering =
  (part: string, change: (body: Record<string, unknown>) => object) => async (address: string) => {
    const answer = await ask(address);
    if (!address.includes(part)) return answer;
    return { ...answer, text: JSON.stringify(change(JSON.parse(answer.text) as Record<string, unknown>)) };
  };

describe('a witness', () => {
  const folder = fresh();

  it('remembers the keys of a log that has nothing yet', async () => {
    expect(await look(folder)).toEqual({ fault: null, size: 0, grown: 0, checkpoint: null, evidence: null });
  });

  it('keeps every leaf, however many pages, and begins where it was', async () => {
    await record(2_100);
    expect(await look(folder)).toMatchObject({ fault: null, size: 2_100, grown: 2_100 });
    await record(3);
    const seen = await look(folder);
    expect(seen).toMatchObject({ fault: null, size: 2_103, grown: 3 });
    expect(await look(folder)).toMatchObject({ fault: null, size: 2_103, grown: 0 });
    expect(folder.checkpoints().map(({ size }) => size)).toEqual([2_100, 2_103]);
    const { text } = await ask(`${URL}/api/ledger/leaves?from=2000&to=2103`);
    expect(folder.leaves(2_000, 2_103)).toEqual((JSON.parse(text) as { leaves: string[] }).leaves);
  });

  it('drops what a run that was cut off left behind', async () => {
    appendFileSync(join(folder.path, 'leaves.bin'), 'half a leaf');
    await record(1);
    expect(await look(folder)).toMatchObject({ fault: null, size: 2_104, grown: 1 });
    expect(statSync(join(folder.path, 'leaves.bin')).size).toBe(2_104 * 32);
  });

  it('goes over to a key that the old one vouches for', async () => {
    await server.app.get(LedgerKeys, { strict: false }).rotate({ lost: false });
    await record(1);
    expect(await look(folder)).toMatchObject({ fault: null, size: 2_105 });
  });

  it.each([
    ['log-forked', 'consistency', (body: Record<string, unknown>) => ({ ...body, path: [] })],
    ['leaves-differ', 'leaves', (body: Record<string, unknown>) => ({ ...body, leaves: ['ab'.repeat(32)] })],
    [
      'signature-wrong',
      'checkpoint',
      (body: Record<string, unknown>) => ({ ...body, root: 'ab'.repeat(32) }),
    ],
    ['key-changed', 'keys', () => ({ keys: [] })],
    [
      'key-unendorsed',
      'keys',
      ({ keys }: Record<string, unknown>) => ({
        keys: [
          ...(keys as object[]),
          {
            id: '0011223344556677',
            publicKey: 'ab'.repeat(32),
            madeAt: '2026-11-21T00:00:00.000Z',
            endorsedBy: null,
            endorsement: null,
          },
        ],
      }),
    ],
  ])('shouts %s, keeps the evidence, and goes on from what held', async (fault, part, change) => {
    await record(1);
    const { size } = await look(folder);
    await record(1);
    const seen = await look(folder, answering(part, change));
    expect(seen).toMatchObject({ fault, size, grown: 0 });
    expect(existsSync(seen.evidence ?? '')).toBe(true);
    expect(await look(folder)).toMatchObject({ fault: null, size: size + 1, grown: 1 });
  });

  it('shouts when the log is gone or shorter, with two signed words that contradict each other', async () => {
    const short = folder.checkpoints()[0];
    const shrunk = await look(
      folder,
      answering('checkpoint', () => short ?? {}),
    );
    expect(shrunk.fault).toBe('log-shrunk');
    const { before, now } = JSON.parse(readFileSync(shrunk.evidence ?? '', 'utf8')) as {
      before: NonNullable<typeof short>;
      now: NonNullable<typeof short>;
    };
    const keys = await server.app.get(LedgerKeys, { strict: false }).all();
    expect(verifyCheckpoint(before, keys) && verifyCheckpoint(now, keys)).toBe(true);
    const gone = async (address: string) =>
      address.includes('checkpoint') ? { status: 404, text: '{}' } : ask(address);
    expect((await look(folder, gone)).fault).toBe('log-gone');
  });

  it('says nothing of a log that does not answer, or in other words', async () => {
    await expect(look(folder, async () => ({ status: 502, text: 'Bad Gateway' }))).rejects.toThrow(
      LogUnreachable,
    );
    await expect(look(folder, async () => ({ status: 200, text: '<html>' }))).rejects.toThrow(LogUnreachable);
    await expect(look(folder, () => Promise.reject(new Error('no route')))).rejects.toThrow(LogUnreachable);
  });

  it('does not go on from a folder that lost leaves', async () => {
    const broken = fresh();
    await look(broken);
    rmSync(join(broken.path, 'leaves.bin'));
    await expect(look(broken)).rejects.toThrow();
    appendFileSync(join(broken.path, 'leaves.bin'), 'x');
    await expect(look(broken)).rejects.toThrow(FolderBroken);
  });
});

describe('receipts that people handed in', () => {
  it('are read as an array, line by line, or alone, and nothing else is', async () => {
    const receipts = await record(2);
    const lines = receipts.map((receipt) => JSON.stringify(receipt));
    for (const text of [JSON.stringify(receipts), `${lines.join('\n')}\n`])
      expect(parseReceipts(text)).toEqual(receipts);
    expect(parseReceipts(lines[0] ?? '')).toEqual([receipts[0]]);
    expect(parseReceipts('nothing of the kind')).toBeUndefined();
    expect(parseReceipts('[{"leafHash":"x"}]')).toBeUndefined();
  });
});
