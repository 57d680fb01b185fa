import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditKindNames, purposeNames } from '@yingshang/shared/contracts/audit';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';

interface Page {
  readonly items: readonly {
    id: string;
    at: string;
    actor: { id: string; name: string };
    unit: { id: string } | null;
    kind?: string;
    purpose?: string;
    rowId?: string;
    readable?: boolean;
  }[];
  readonly next: string | null;
}

describe('an auditor', () => {
  const city = withCity('2026-11-21');
  const auditorOf = async (unitId: string) =>
    startSession(city, (await realPerson(city, { role: 'auditor', unitId })).personId, true);
  const look = async (by: SignedIn, list: 'openings' | 'entries', unit = 'u-city', query = '') => {
    const { status, body } = await by.ask('GET', `/api/units/${unit}/audit/${list}${query}`);
    expect(status).toBe(200);
    return body as Page;
  };
  /** Somebody's number at this unit's desk is opened. */
  const openNumber = async (unitId: string) => {
    const left = await city.request('POST', `/api/units/${unitId}/call-backs`, {
      body: { officerId: null, phone: '13900005678', about: '想问补贴' },
      headers: { 'x-visitor-id': randomUUID(), 'idempotency-key': randomUUID() },
    });
    const { id } = left.body as { id: string };
    const officer = await realPerson(city, { role: 'officer', unitId });
    const opened = await officer.ask('POST', `/api/units/${unitId}/call-backs/${id}/number`, {});
    expect(opened.body).toEqual({ phone: '13900005678' });
    return { id, officer };
  };
  const rowIds = ({ items }: Page) => items.map(({ rowId }) => rowId);

  beforeAll(() => city.dataSource.query('UPDATE cities SET demo = false'));
  beforeEach(() => city.clock.moveTo('2026-11-21'));

  it('sees who opened whose number, what for, and not what it is', async () => {
    const { id, officer } = await openNumber('u-city');
    const page = await look(await auditorOf('u-city'), 'openings');
    expect(page.items[0]).toMatchObject({
      actor: { id: officer.personId },
      unit: { id: 'u-city', name: '单位u-city' },
      purpose: 'call-back',
      opened: 'call_backs.sealed_phone',
      rowId: id,
      readable: true,
    });
    expect(JSON.stringify(page)).not.toMatch(/13900005678|139\*/);
  });

  it('sees the own unit and those below it, and what is the whole city’s only where nothing is above', async () => {
    const above = await openNumber('u-city');
    const below = await openNumber('u-east');
    const elsewhere = await openNumber('u-demo');
    await city.dataSource.query(
      `INSERT INTO decryptions (id, at, actor_id, actor_name, table_name, column_name, row_id, purpose, readable)
       VALUES ($1, $2, 'p', '本人', 'people', 'sealed_phone', 'whole-city', 'own-export', true)`,
      [randomUUID(), new Date(city.clock.now())],
    );
    const seenAbove = rowIds(await look(await auditorOf('u-city'), 'openings'));
    expect(seenAbove).toEqual(expect.arrayContaining([above.id, below.id, 'whole-city']));
    expect(seenAbove).not.toContain(elsewhere.id);
    const auditorBelow = await auditorOf('u-east');
    const seenBelow = rowIds(await look(auditorBelow, 'openings', 'u-east'));
    expect(seenBelow).toContain(below.id);
    expect(seenBelow).not.toEqual(expect.arrayContaining([above.id]));
    expect(seenBelow).not.toContain('whole-city');
    expect((await auditorBelow.ask('GET', '/api/units/u-city/audit/openings')).status).toBe(403);
  });

  it('turns pages newest first, without losing or repeating one, and narrows by actor, day and word', async () => {
    const note = (at: string, actorId: string, kind: string) =>
      city.dataSource.query(
        `INSERT INTO audit_events (id, at, kind, actor_id, actor_name, unit_id, about, detail)
         VALUES ($1, $2, $3, $4, '示例', 'u-east', 'x', '{}')`,
        [randomUUID(), at, kind, actorId],
      );
    // Many at one instant: the id alone tells them apart.
    for (let n = 0; n < 120; n += 1) await note('2026-11-19T16:00:00.000Z', 'many', 'staff.role-granted');
    await note('2026-11-20T15:59:59.999Z', 'other', 'staff.role-revoked');
    const auditor = await auditorOf('u-east');
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const query: string = `?actor=many${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`;
      const page: Page = await look(auditor, 'entries', 'u-east', query);
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
    const kinds = async (query: string) =>
      (await look(auditor, 'entries', 'u-east', query)).items.map(({ kind }) => kind);
    // In Shanghai both are of the 20th.
    expect(new Set(await kinds('?day=2026-11-20'))).toEqual(
      new Set(['staff.role-revoked', 'staff.role-granted']),
    );
    expect(await kinds('?day=2026-11-19')).toEqual([]);
    expect(await kinds('?day=2026-02-30')).toEqual([]);
    expect(await kinds('?kind=staff.role-revoked&day=2026-11-20')).toEqual(['staff.role-revoked']);
    const all = await look(auditor, 'entries', 'u-east');
    const times = all.items.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('is seen looking: once, however many pages, and again after ten minutes', async () => {
    const auditor = await auditorOf('u-city');
    const looks = () =>
      city.dataSource.query<object[]>(
        `SELECT about, detail FROM audit_events WHERE actor_id = $1 AND kind = 'audit.viewed' ORDER BY at`,
        [auditor.personId],
      );
    await look(auditor, 'openings');
    await look(auditor, 'openings', 'u-city', '?day=2026-11-20');
    expect(await looks()).toEqual([{ about: 'u-city', detail: { list: 'openings' } }]);
    await look(auditor, 'entries');
    city.clock.pass(601);
    await look(auditor, 'openings');
    expect(await looks()).toHaveLength(3);
  });
});

describe('a word that the code notes', () => {
  const sources = readdirSync(join(__dirname, '../..'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('spec'))
    .map((path) => readFileSync(join(__dirname, '../..', path), 'utf8'));
  const found = (pattern: RegExp) =>
    new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, word = '']) => word)));

  it('has a Chinese one for auditors', () => {
    const kinds = found(
      /'((?:staff|second-factor|account|audit|enterprise)\.[a-z-]+-?(?:ed|ven|over|left|reset))'/g,
    );
    const noted = [...kinds].filter((kind) =>
      sources.some((text) => text.includes('audit') && text.includes(kind)),
    );
    expect(noted.length).toBeGreaterThan(5);
    expect(noted.filter((kind) => auditKindNames[kind] === undefined)).toEqual([]);
    const noting = sources.filter((text) => text.includes('audit.note('));
    const named = noting.flatMap((text) =>
      [...text.matchAll(/kind: '([a-z-]+\.[a-z-]+)'/g)].map(([, word = '']) => word),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((kind) => auditKindNames[kind] === undefined)).toEqual([]);
    const revealing = sources.filter((text) => text.includes('.reveal('));
    const purposes = revealing.flatMap((text) =>
      [...text.matchAll(/purpose: '([a-z-]+)'/g)].map(([, word = '']) => word),
    );
    expect(purposes.length).toBeGreaterThan(1);
    expect(purposes.filter((purpose) => purposeNames[purpose] === undefined)).toEqual([]);
  });
});
