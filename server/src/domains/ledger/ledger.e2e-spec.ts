import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  LedgerCheckpoint,
  LedgerEvent,
  LedgerKind,
  LedgerReceipt,
} from '@yingshang/shared/contracts/ledger';
import type { JsonObject } from '@yingshang/shared/kernel';
import {
  type EndorsedKey,
  leafOf,
  type ShownConsistency,
  type ShownInclusion,
  verifyCheckpoint,
  verifyConsistency,
  verifyEndorsement,
  verifyInclusion,
  verifyReceipt,
} from '@yingshang/shared/ledger';
import { withServer } from '../../../test/support';
import { SteppedClock } from '../../../test/support/stepped-clock';
import { HealthChecks } from '../../platform/health';
import { Ledger } from './ledger.service';
import { LedgerKeys } from './ledger-keys.service';
import { Sequencer } from './sequencer.service';

const clock = new SteppedClock();
// A key file of its own: it is rotated.
const folder = mkdtempSync(join(tmpdir(), 'ys-ledger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const server = withServer({ overrides: { clock }, settings: { keyFile: join(folder, 'keys.json') } });
const get = (path: string) => server.request('GET', `/api/ledger/${path}`);
const inclusionOf = async (path: string) => (await get(path)).body as ShownInclusion;
const consistencyOf = async (path: string) => (await get(path)).body as ShownConsistency;
const eventsOf = async (path: string) =>
  (await get(path)).body as { events: LedgerEvent[]; next: number | null };
const leavesOf = async (path: string) =>
  (await get(path)).body as { from: number; leaves: string[]; next: number | null };
const refusal = async (path: string) => {
  const { status, headers, body } = await get(path);
  return [status, (body as { error: { code: string } }).error.code, headers['cache-control']];
};
const record = async (
  kind: LedgerKind = 'rating',
  content: JsonObject = { v: 1 },
): Promise<LedgerReceipt & { subject: string }> => {
  const subject = randomUUID();
  const [receipt] = await server.dataSource.transaction((manager) =>
    server.app.get(Ledger, { strict: false }).record([{ kind, subject, content }], manager),
  );
  if (receipt === undefined) throw new Error('one receipt for one entry');
  return { ...receipt, subject };
};
const sign = async () => {
  clock.instant += 60_000;
  const done = await server.app.get(Sequencer, { strict: false }).run();
  if (!done.ok) throw new Error(done.refusal.message);
  return done.value;
};
const keys = async () => ((await get('keys')).body as { keys: EndorsedKey[] }).keys;
const newest = async () => (await get('checkpoint')).body as LedgerCheckpoint;
const health = async () => {
  const findings = await server.app.get(HealthChecks, { strict: false }).findings();
  return findings.find(({ name }) => name === 'ledger')?.degraded ?? false;
};

describe('the public ledger', () => {
  it('has nothing to show before the first minute', async () => {
    expect((await refusal('checkpoint')).slice(0, 2)).toEqual([404, 'ledger.no-checkpoint']);
    expect((await refusal('leaves?from=0&to=1')).slice(0, 2)).toEqual([422, 'ledger.unknown-size']);
    expect((await get('events')).body).toEqual({ events: [], next: null });
    expect(await sign()).toEqual({ placed: 0, checkpoint: null });
  });

  it('proves every receipt in every later checkpoint, and that each begins with those before', async () => {
    const receipts: LedgerReceipt[] = [];
    const checkpoints: LedgerCheckpoint[] = [];
    for (const many of [1, 4, 2, 7, 1, 16, 3]) {
      for (let n = 0; n < many; n += 1) {
        clock.instant += 1_000;
        receipts.push(await record());
      }
      await sign();
      checkpoints.push(await newest());
    }
    const known = await keys();
    expect(checkpoints.map(({ size }) => size)).toEqual([1, 5, 7, 14, 15, 31, 34]);
    for (const checkpoint of checkpoints) {
      expect(verifyCheckpoint(checkpoint, known)).toBe(true);
      expect((await get(`checkpoint?size=${checkpoint.size}`)).body).toEqual(checkpoint);
      for (const [at, { leafHash }] of receipts.entries()) {
        const path = `inclusion?leaf=${leafHash}&size=${checkpoint.size}`;
        if (at >= checkpoint.size) {
          expect(await refusal(path)).toEqual([409, 'ledger.not-yet', 'no-store']);
          continue;
        }
        const shown = await inclusionOf(path);
        expect(shown.position).toBe(at);
        expect(verifyInclusion(leafHash, shown, checkpoint)).toBe(true);
      }
      for (const earlier of checkpoints.filter(({ size }) => size <= checkpoint.size)) {
        const shown = await consistencyOf(`consistency?first=${earlier.size}&second=${checkpoint.size}`);
        expect(verifyConsistency(shown, earlier, checkpoint)).toBe(true);
      }
    }
    expect(receipts.every((receipt) => verifyReceipt(receipt, known))).toBe(true);
    const [oldest] = receipts;
    for (const lasting of [
      `inclusion?leaf=${oldest?.leafHash}&size=34`,
      'consistency?first=1&second=34',
      'leaves?from=2&to=34',
    ])
      expect((await get(lasting)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(await leavesOf('leaves?from=2&to=34')).toEqual({
      from: 2,
      leaves: receipts.slice(2).map(({ leafHash }) => leafHash),
      next: null,
    });
  });

  it('signs nothing where nothing was recorded', async () => {
    const before = await newest();
    expect(await sign()).toEqual({ placed: 0, checkpoint: before });
  });

  it('refuses in words what it cannot prove', async () => {
    const { size } = await newest();
    const leaf = 'ab'.repeat(32);
    expect((await refusal(`inclusion?leaf=${leaf}&size=${size}`)).slice(0, 2)).toEqual([
      404,
      'ledger.unknown-leaf',
    ]);
    expect((await refusal(`inclusion?leaf=${leaf}&size=${size + 1}`))[1]).toBe('ledger.unknown-size');
    expect((await refusal(`inclusion?leaf=${leaf}&size=0`))[1]).toBe('ledger.unknown-size');
    expect((await refusal('inclusion?leaf=12&size=1'))[1]).toBe('request.malformed');
    expect((await refusal('consistency?first=3&second=2'))[1]).toBe('ledger.wrong-sizes');
    expect((await refusal('consistency?first=0&second=2'))[1]).toBe('ledger.wrong-sizes');
    expect((await refusal(`consistency?first=1&second=${size + 1}`))[1]).toBe('ledger.unknown-size');
    expect((await refusal('leaves?from=3&to=2'))[1]).toBe('ledger.wrong-sizes');
    expect((await refusal('checkpoint?size=2'))[1]).toBe('ledger.no-checkpoint');
    expect((await refusal('leaves?from=-1&to=2'))[1]).toBe('request.malformed');
  });

  it.each(['01', '1.5', '1e3', '-0', '+1', '', '%20', 'NaN', '0x10', '1234567890123'])(
    'takes «%s» for no number anywhere',
    async (number) => {
      for (const path of [
        `checkpoint?size=${number}`,
        `inclusion?leaf=${'ab'.repeat(32)}&size=${number}`,
        `consistency?first=1&second=${number}`,
        `consistency?first=${number}&second=1`,
        `leaves?from=0&to=${number}`,
        `leaves?from=${number}&to=1`,
        `events?from=${number}`,
      ])
        expect(await refusal(path)).toEqual([400, 'request.malformed', 'no-store']);
    },
  );

  it('refuses sizes beyond every log as it does those beyond this one', async () => {
    const huge = '999999999999';
    for (const [path, ...expected] of [
      [`checkpoint?size=${huge}`, 404, 'ledger.no-checkpoint'],
      [`inclusion?leaf=${'ab'.repeat(32)}&size=${huge}`, 422, 'ledger.unknown-size'],
      [`consistency?first=1&second=${huge}`, 422, 'ledger.unknown-size'],
      [`consistency?first=${huge}&second=1`, 422, 'ledger.wrong-sizes'],
      [`leaves?from=0&to=${huge}`, 422, 'ledger.unknown-size'],
      [`leaves?from=${huge}&to=${huge}`, 422, 'ledger.unknown-size'],
    ] as const)
      expect(await refusal(path)).toEqual([...expected, 'no-store']);
    expect((await get(`events?from=${huge}`)).body).toEqual({ events: [], next: null });
  });

  it('is kept by caches only where the answer can never be another', async () => {
    const cacheOf = async (path: string) => (await get(path)).headers['cache-control'];
    for (const growing of ['checkpoint', 'keys', 'events']) expect(await cacheOf(growing)).toBe('no-cache');
  });

  it('shows what everybody may read, with what opens its leaf, and nothing else', async () => {
    const from = (await newest()).size;
    const made = [];
    for (let n = 0; n < 101; n += 1) {
      await record();
      clock.instant += 1;
      made.push(await record('scores', { v: 1, n }));
      clock.instant += 1;
    }
    await sign();
    const first = await eventsOf(`events?from=${from}`);
    expect(first.events).toHaveLength(100);
    const second = await eventsOf(`events?from=${first.next}`);
    expect(second.next).toBeNull();
    const shown = [...first.events, ...second.events];
    expect(shown.map(({ subject }) => subject)).toEqual(made.map(({ subject }) => subject));
    const { leaves } = await leavesOf(`leaves?from=${from}&to=${from + 202}`);
    for (const { position, salt, content, ...said } of shown) {
      const leaf = leafOf(salt, { ...said, content: JSON.parse(content) as JsonObject });
      expect(leaves[position - from]).toBe(leaf);
    }
    expect(JSON.stringify(shown)).not.toContain('"rating"');
  });

  it('hands out leaves in pages', async () => {
    const many = Array.from({ length: 2_100 }, () => ({
      kind: 'rating' as const,
      subject: randomUUID(),
      content: { v: 1 },
    }));
    await server.dataSource.transaction((manager) =>
      server.app.get(Ledger, { strict: false }).record(many, manager),
    );
    await sign();
    const { size } = await newest();
    const first = await leavesOf(`leaves?from=0&to=${size}`);
    expect([first.leaves.length, first.next]).toEqual([2_000, 2_000]);
    const rest = await leavesOf(`leaves?from=2000&to=${size}`);
    expect([rest.leaves.length, rest.next]).toEqual([size - 2_000, null]);
  });

  it('is late when nobody signs for five minutes', async () => {
    await record();
    clock.instant += 5 * 60_000;
    expect(await health()).toBe(false);
    clock.instant += 1;
    expect(await health()).toBe(true);
    await sign();
    expect(await health()).toBe(false);
  });

  it('goes over to a new key that the old one vouches for, and the old one stays public', async () => {
    const before = await keys();
    const rotated = await server.app.get(LedgerKeys, { strict: false }).rotate({ lost: false });
    expect(rotated.ok).toBe(true);
    const old = await newest();
    await record();
    await sign();
    const after = await keys();
    const made = after.at(-1);
    if (made === undefined) throw new Error('there are keys');
    expect(after.slice(0, -1)).toEqual(before);
    expect(verifyEndorsement(made, before)).toBe(true);
    expect(verifyCheckpoint(old, after) && verifyCheckpoint(await newest(), after)).toBe(true);
    expect((await newest()).keyId).toBe(made.id);
  });

  it('is not signed on where it was altered', async () => {
    await record();
    await server.dataSource.query('ALTER TABLE ledger_nodes DISABLE TRIGGER USER');
    await server.dataSource.query("UPDATE ledger_nodes SET hash = decode(repeat('00', 32), 'hex')");
    await expect(sign()).rejects.toThrow(/not what was signed/);
  });
});
