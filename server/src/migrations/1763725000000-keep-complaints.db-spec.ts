import { usualLimits } from '@yingshang/shared/complaints';
import { withDatabase } from '../../test/support';

const id = '00000000-0000-4000-8000-000000000008';
type Told = readonly [kind: string, role: string, result: string | null, on: string];

const answered: readonly Told[] = [['answered', 'lead', null, '2026-03-02']];
const closed: Told = ['closed', 'platform', null, '2026-03-20'];
const unreached = (on: string): Told => ['revisited', 'supervisor', 'unreached', on];
const again: readonly Told[] = [
  ['denied', 'complainant', null, '2026-03-03'],
  ['reopened', 'complainant', null, '2026-03-03'],
  ...answered,
];

describe('a complaint in the database', () => {
  const suite = withDatabase();
  beforeEach(() => suite.dataSource.query('DELETE FROM complaints'));

  /** Whatever is told of it is written as it is, then the end is tried: in one transaction, as by hand. */
  function close(told: readonly Told[], ground: string | null, status = 'closed'): Promise<void> {
    return suite.dataSource.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO complaints (id, number, class, status, limits, silence_days, events, filed_at, filed_on,
           provisional, paused, drafted, revisit_due, reopenings, terms, seeded)
         VALUES ($1, 'TS-0', 'unit', 'answered', $2, 7, 1, now(), '2026-03-01', false, false, false, false, 0, '{}', false)`,
        [id, JSON.stringify(usualLimits)],
      );
      for (const [at, one] of told.entries())
        await manager.query(
          `INSERT INTO complaint_events (id, complaint_id, number, kind, role, result, happened_on)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
          [id, at + 1, ...one],
        );
      await manager.query(
        `UPDATE complaints SET status = $2, ground = $3, closed_on = CASE WHEN $2 = 'closed' THEN '2026-03-20'::date END
         WHERE id = $1`,
        [id, status, ground],
      );
    });
  }

  it.each<[string, readonly Told[], string]>([
    [
      'the complainant confirmed',
      [...answered, ['confirmed', 'complainant', null, '2026-03-03'], closed],
      'complainant-confirmed',
    ],
    [
      'a revisit found them satisfied',
      [...answered, ['revisited', 'supervisor', 'satisfied', '2026-03-10'], closed],
      'revisit-satisfied',
    ],
    [
      'three attempts on three days failed',
      [...answered, unreached('2026-03-10'), unreached('2026-03-11'), unreached('2026-03-12'), closed],
      'unreachable',
    ],
    [
      'the supervisor decided after two reopenings',
      [...answered, ...again, ...again, ['decided', 'supervisor', 'settled', '2026-03-20'], closed],
      'supervisor-decided',
    ],
  ])('is closed when %s', async (_what, told, ground) => {
    await expect(close(told, ground)).resolves.toBeUndefined();
  });

  it.each<[string, readonly Told[], string | null]>([
    ['without a ground', [...answered, closed], null],
    ['with a ground that is none', [...answered, closed], 'silence'],
    ['by a word that was never said', [...answered, closed], 'complainant-confirmed'],
    [
      'by a confirmation of the office',
      [...answered, ['confirmed', 'lead', null, '2026-03-03'], closed],
      'complainant-confirmed',
    ],
    [
      'by a confirmation before it was denied',
      [['confirmed', 'complainant', null, '2026-03-01'], ...answered, ...again, closed],
      'complainant-confirmed',
    ],
    [
      'by a revisit of the office',
      [...answered, ['revisited', 'handler', 'satisfied', '2026-03-10'], closed],
      'revisit-satisfied',
    ],
    [
      'by a revisit that went badly',
      [...answered, ['revisited', 'supervisor', 'dissatisfied', '2026-03-10'], closed],
      'revisit-satisfied',
    ],
    [
      'after three attempts on one day',
      [...answered, unreached('2026-03-10'), unreached('2026-03-10'), unreached('2026-03-10'), closed],
      'unreachable',
    ],
    [
      'after attempts while the complainant still had time',
      [...answered, unreached('2026-03-09'), unreached('2026-03-10'), unreached('2026-03-11'), closed],
      'unreachable',
    ],
    [
      'after attempts of the round before',
      [
        ...answered,
        unreached('2026-03-10'),
        unreached('2026-03-11'),
        unreached('2026-03-12'),
        ...again,
        closed,
      ],
      'unreachable',
    ],
    [
      'by a decision after one reopening',
      [...answered, ...again, ['decided', 'supervisor', 'settled', '2026-03-20'], closed],
      'supervisor-decided',
    ],
    [
      'without an event that says so',
      [...answered, ['confirmed', 'complainant', null, '2026-03-03']],
      'complainant-confirmed',
    ],
  ])('is not closed %s', async (_what, told, ground) => {
    await expect(close(told, ground)).rejects.toMatchObject({ code: '23514' });
    expect(await suite.dataSource.query('SELECT id FROM complaints')).toEqual([]);
  });

  it('has no ground while it is open', () =>
    expect(close(answered, 'complainant-confirmed', 'answered')).rejects.toMatchObject({ code: '23514' }));

  it('stays closed, and its history is not written anew', async () => {
    await close(
      [...answered, ['confirmed', 'complainant', null, '2026-03-03'], closed],
      'complainant-confirmed',
    );
    const query = (sql: string) => suite.dataSource.query(sql);
    await expect(
      query(`UPDATE complaints SET status = 'handling', ground = NULL, closed_on = NULL`),
    ).rejects.toThrow('stays so');
    await expect(query(`UPDATE complaint_events SET role = 'complainant'`)).rejects.toThrow(
      'not written anew',
    );
  });
});
