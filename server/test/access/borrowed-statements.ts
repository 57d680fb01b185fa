import { randomUUID } from 'node:crypto';
import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import { SMALL_DOCUMENT } from '../support/made-documents';
import { SMALL_PHOTO, SMALL_RECORDING } from '../support/small-media';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { borrowedVoice } from './borrowed-voice';
import { units } from './callers';

/** What others wrote, and who asked to open it. `stranger`: the id of a person who is nobody's colleague. */
export function borrowedStatements(
  city: SuiteCity,
  stranger: () => string,
): Readonly<Record<string, Borrowed>> {
  const one = async <T>(sql: string, parameters: unknown[]): Promise<T | undefined> =>
    (await city.dataSource.query<T[]>(sql, parameters))[0];

  /** What another device wrote of another unit, or, for whoever checks words, of the checker's own. */
  const statementElsewhere = async (unitId: string, text = '请看', stars = 5): Promise<string> => {
    const answer = await city.request('POST', '/api/ratings', {
      body: {
        ticket: randomUUID(),
        rated: { unitId, officerId: null },
        stars,
        promptsVersion,
        prompts: [],
        text,
        more: true,
        named: false,
        enterpriseId: null,
      },
      headers: { 'x-visitor-id': randomUUID(), 'idempotency-key': randomUUID() },
    });
    expect(answer.status).toBe(200);
    return (answer.body as { statement: { id: string } }).statement.id;
  };
  const textElsewhere = async (): Promise<string> => {
    const statementId = await statementElsewhere(units.own);
    const row = await one<{ id: string }>('SELECT id FROM statement_texts WHERE statement_id = $1', [
      statementId,
    ]);
    return row?.id ?? '';
  };
  /** Of the checker's own unit; what it holds plays no part. */
  const documentElsewhere = async (): Promise<string> => {
    const id = randomUUID();
    await city.dataSource.query(
      `INSERT INTO statement_media
         (id, statement_id, kind, place, sealed, upload_key, added_at, sealed_name, format, bytes, state)
       VALUES ($1, $2, 'document', 0, '', 'k', now(), '', 'pdf', 1, 'waiting')`,
      [id, await statementElsewhere(units.own)],
    );
    return id;
  };
  const stillWaits = async (id: string) =>
    (await one(`SELECT 1 FROM statement_media WHERE id = $1 AND state = 'waiting' AND opened_by IS NULL`, [
      id,
    ])) !== undefined;
  const nothingAdded = async (id: string) =>
    (await one('SELECT 1 FROM statement_media WHERE statement_id = $1', [id])) === undefined;
  const untyped = async (id: string) =>
    (await one(`SELECT 1 FROM statement_texts WHERE statement_id = $1 AND piece = 'transcript'`, [id])) ===
    undefined;
  const spokenOf = (body: object, untouched = untyped): Borrowed => ({
    make: () => statementElsewhere(units.own),
    body,
    status: 404,
    untouched,
  });

  /** Somebody else asked to open who rated a unit. */
  const unsealingElsewhere = async (unitId: string): Promise<string> => {
    const id = randomUUID();
    await city.dataSource.query(
      `INSERT INTO unsealings (id, rating_id, unit_id, ground, sealed_note, key_version, state, asked_by, asked_at)
       VALUES ($1, $1, $2, 'court-order', '', (SELECT max(version) FROM field_keys), 'asked', $3, $4)`,
      [id, unitId, stranger(), new Date(city.clock.now())],
    );
    return id;
  };
  const stillAsked = async (id: string) =>
    (await one(`SELECT 1 FROM unsealings WHERE id = $1 AND state = 'asked'`, [id])) !== undefined;

  return {
    ...borrowedVoice(city),
    'statements.add-photo id': {
      make: () => statementElsewhere(units.other),
      body: { photo: SMALL_PHOTO },
      status: 404,
      untouched: nothingAdded,
    },
    'statements.add-document id': {
      make: () => statementElsewhere(units.other),
      body: { name: '示例.pdf', document: SMALL_DOCUMENT },
      status: 404,
      untouched: nothingAdded,
    },
    'statements.add-voice id': {
      make: () => statementElsewhere(units.other),
      body: { voice: SMALL_RECORDING },
      status: 404,
      untouched: nothingAdded,
    },
    'statements.listen id': spokenOf({}),
    'statements.look id': spokenOf({}),
    'statements.open-document id': {
      make: documentElsewhere,
      body: {},
      status: 404,
      untouched: (id) => stillWaits(id),
    },
    'statements.decide-document id': {
      make: documentElsewhere,
      body: { decision: 'passed', was: 'waiting' },
      status: 404,
      untouched: (id) => stillWaits(id),
    },
    'statements.transcribe id': spokenOf({ words: '听到了' }),
    'statements.read-text id': {
      make: textElsewhere,
      body: {},
      status: 404,
      untouched: async (id) => (await one('SELECT 1 FROM audit_events WHERE about = $1', [id])) === undefined,
    },
    'statements.decide id': {
      make: textElsewhere,
      body: { decision: 'passed', was: 'waiting' },
      status: 404,
      untouched: async (id) =>
        (await one(`SELECT 1 FROM statement_texts WHERE id = $1 AND state = 'waiting'`, [id])) !== undefined,
    },
    // The case of a bad rating of the supervisor's own unit.
    'unsealing.about id': {
      make: async () => {
        const statementId = await statementElsewhere(units.own, '请看', 1);
        const row = await one<{ id: string }>(
          `SELECT f.id FROM follow_ups f JOIN ratings r ON r.id = f.rating_id WHERE r.statement_id = $1`,
          [statementId],
        );
        return row?.id ?? '';
      },
      status: 404,
      untouched: () => Promise.resolve(true),
    },
    // An auditor of the rated unit itself.
    'unsealing.decide id': {
      make: () => unsealingElsewhere(units.own),
      body: { decision: 'approved' },
      status: 404,
      untouched: stillAsked,
    },
    'unsealing.show id': { make: () => unsealingElsewhere(units.other), status: 404, untouched: stillAsked },
  };
}
