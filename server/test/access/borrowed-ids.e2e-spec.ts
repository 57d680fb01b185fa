import { randomUUID } from 'node:crypto';
import type { AnyContract } from '@yingshang/shared/contracts/definition';
import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import { servedContracts } from '../../src/platform/http/served-contracts';
import { givenRatings } from '../support/given-ratings';
import { withCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { borrowedCampaigns } from './borrowed-campaigns';
import { borrowedComplaintDesks } from './borrowed-complaint-desks';
import { borrowedOwnComplaints } from './borrowed-complaints';
import { borrowedFollowUps } from './borrowed-follow-ups';
import { borrowedKindergartens } from './borrowed-kindergartens';
import { borrowedPublications } from './borrowed-publications';
import { borrowedStatements } from './borrowed-statements';
import { Callers, units } from './callers';

/** Nobody's: published, of the fact catalogue, the number of a photo within a statement, what kind of id follows, a month, a year or a line of a roll. */
const PUBLIC = new Set(['policyId', 'publishedId', 'field', 'place', 'kind', 'month', 'year', 'seq']);

/** Never given to anything. */
const NOBODY = '11111111-1111-4111-8111-111111111111';

jest.setTimeout(60_000);

describe('an id of somebody else’s', () => {
  const city = withCity('2026-11-21');
  const one = async <T>(sql: string, parameters: unknown[]): Promise<T | undefined> =>
    (await city.dataSource.query<T[]>(sql, parameters))[0];

  /** Somebody waits for a call from another unit. */
  const callBackElsewhere = async (): Promise<string> => {
    const answer = await city.request('POST', `/api/units/${units.other}/call-backs`, {
      body: { officerId: null, phone: '13800000001', about: '请回电' },
      headers: { 'x-visitor-id': randomUUID(), 'idempotency-key': randomUUID() },
    });
    expect(answer.status).toBe(200);
    const row = await one<{ id: string }>('SELECT id FROM call_backs ORDER BY requested_at DESC LIMIT 1', []);
    return row?.id ?? '';
  };
  const stillWaits = async (id: string) =>
    (await one('SELECT 1 FROM call_backs WHERE id = $1 AND handled_at IS NULL', [id])) !== undefined;

  const sessionElsewhere = async (): Promise<string> => {
    await callers.tokenOf('resident', false, new Date(city.clock.now()));
    const personId = callers.personId('resident');
    const row = await one<{ id: string }>('SELECT id FROM sessions WHERE person_id = $1 LIMIT 1', [personId]);
    return row?.id ?? '';
  };
  const stillThere = (table: string) => async (id: string) =>
    (await one(`SELECT 1 FROM ${table} WHERE id = $1`, [id])) !== undefined;

  /** An official of another unit, with an authenticator app. @returns the ids of the role and of the person. */
  const officialElsewhere = async () => {
    const [grantId, personId] = [randomUUID(), randomUUID()];
    await city.dataSource.query(
      `INSERT INTO people (id, kind, display_name, demo, created_at) VALUES ($1, 'resident', '示例', false, now())`,
      [personId],
    );
    await city.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, 'publisher', $3, 'test', now())`,
      [grantId, personId, units.other],
    );
    await city.dataSource.query(
      `INSERT INTO second_factors (id, sealed_secret, key_version, enrolled_at, last_step)
       VALUES ($1, 'x', (SELECT max(version) FROM field_keys), now(), 0)`,
      [personId],
    );
    return { grantId, personId };
  };

  /** Another enterprise asked somebody to act for it. */
  const delegationElsewhere = async (): Promise<string> => {
    const id = randomUUID();
    await city.dataSource.query(
      `INSERT INTO enterprise_delegations (id, enterprise_id, given_by, sealed_name, sealed_phone_mask,
         phone_index, key_version, scopes, ends_on, invited_at)
       VALUES ($1::uuid, $2, $3, '', '', $1::text, (SELECT max(version) FROM field_keys), '{profile}',
         '2026-12-31', now())`,
      [id, callers.enterpriseElsewhere, callers.personId('other’s')],
    );
    return id;
  };

  /** Somebody else was told of their case. */
  const messageElsewhere = async (): Promise<string> => {
    const id = randomUUID();
    const subject = { kind: 'case', board: 'complaints', event: 'answered', caseId: 'c' };
    await city.dataSource.query(
      `INSERT INTO notices (id, subject, topics, template, made_at) VALUES ($1, $2, '{cases}', 'case', now())`,
      [id, JSON.stringify(subject)],
    );
    await city.dataSource.query(
      `INSERT INTO messages (person_id, notice_id, about, state, reason)
       VALUES ($1, $2, '00000000-0000-0000-0000-000000000000', 2, 'no-grant')`,
      [callers.personId('other’s'), id],
    );
    return id;
  };
  const unreadStill = async (id: string) =>
    (await one('SELECT 1 FROM messages WHERE notice_id = $1 AND read_at IS NULL AND opened_at IS NULL', [
      id,
    ])) !== undefined;

  /** A counter of another unit, with its display. */
  const counterElsewhere = async (): Promise<string> => {
    const id = randomUUID();
    await city.dataSource.query(
      `INSERT INTO counters (id, unit_id, name, hourly_cap, made_at) VALUES ($1, $2, $3, 60, now())`,
      [id, units.other, `窗口${id.slice(0, 8)}`],
    );
    await city.dataSource.query(
      `INSERT INTO counter_displays (id, counter_id, session_key) VALUES ($1, $1, $2)`,
      [id, id],
    );
    return id;
  };
  const counter = (body: object = {}): Borrowed => ({
    make: counterElsewhere,
    body,
    status: 404,
    untouched: async (id) =>
      (await one(
        `SELECT 1 FROM counters c JOIN counter_displays d ON d.counter_id = c.id
         WHERE c.id = $1 AND closed_at IS NULL AND hourly_cap = 60`,
        [id],
      )) !== undefined,
  });

  /** Another device may still rate. */
  const occasionElsewhere = async (): Promise<string> => {
    const id = randomUUID();
    await city.dataSource.query(
      `INSERT INTO occasions (id, channel, unit_id, visitor_id, ends_at) VALUES ($1, 'counter', $2, $3, $4)`,
      [id, units.own, randomUUID(), new Date(city.clock.now() + 3_600_000)],
    );
    return id;
  };

  /** Another device gave it. */
  const ratingElsewhere = async (): Promise<string> => {
    const ticket = randomUUID();
    const answer = await city.request('POST', '/api/ratings', {
      body: {
        ticket,
        rated: { unitId: units.own, officerId: null },
        stars: 5,
        promptsVersion,
        prompts: [],
        text: '',
        more: false,
        named: false,
        enterpriseId: null,
      },
      headers: { 'x-visitor-id': randomUUID(), 'idempotency-key': randomUUID() },
    });
    expect(answer.status).toBe(200);
    return ticket;
  };
  const asItWas = async (ticket: string) =>
    (await one(
      `SELECT 1 FROM rater.raters r JOIN ratings g ON g.id = r.rating_id
       WHERE r.ticket = $1 AND g.supplement_id IS NULL`,
      [ticket],
    )) !== undefined;
  /** A unit that is not below the caller's has ratings held back, and appealed. */
  const findingElsewhere = async (): Promise<string> => {
    const id = randomUUID();
    await city.dataSource.query(
      `INSERT INTO rating_findings (id, kind, unit_id, from_day, to_day, figures, found_on)
       VALUES ($1, 'duplicate', $2, '2026-11-20', '2026-11-20', '{"held":1}', '2026-11-21')`,
      [id, units.other],
    );
    await city.dataSource.query(
      'INSERT INTO held_ratings (finding_id, place, rating_id) VALUES ($1, 1, $1)',
      [id],
    );
    return id;
  };
  const ratingAppealElsewhere = async (): Promise<string> => {
    const id = randomUUID();
    await city.dataSource.query(
      `INSERT INTO rating_appeals (id, rating_id, side, unit_id, statement_id, commitment, filed_on, due_on, state)
       VALUES ($1, $1, 'rater', $2, $1, '', '2026-11-20', '2026-12-04', 'open')`,
      [id, units.other],
    );
    return id;
  };
  const finding: Borrowed = {
    make: findingElsewhere,
    body: { outcome: 'removed', places: [1], ground: 'organised', reason: '试试' },
    status: 404,
    untouched: async (id) =>
      (await one('SELECT 1 FROM held_ratings WHERE finding_id = $1 AND outcome IS NULL', [id])) !== undefined,
  };
  const ratingAppeal: Borrowed = {
    make: ratingAppealElsewhere,
    body: { granted: true, ground: 'organised', reason: '试试' },
    status: 404,
    untouched: async (id) =>
      (await one(`SELECT 1 FROM rating_appeals WHERE id = $1 AND state = 'open'`, [id])) !== undefined,
  };
  /** Another device rated. */
  const heldElsewhere = async (): Promise<string> => {
    const [id = ''] = await givenRatings(city, '2026-11-20', [{ unitId: units.other }]);
    await city.dataSource.query(`UPDATE ratings SET standing = 'quarantined' WHERE id = $1`, [id]);
    return (
      (await one<{ ticket: string }>('SELECT ticket FROM rater.raters WHERE rating_id = $1', [id]))?.ticket ??
      ''
    );
  };
  const ownRating: Borrowed = {
    make: heldElsewhere,
    body: { text: '试试' },
    status: 404,
    untouched: async (ticket) =>
      (await one(
        `SELECT 1 FROM rater.raters r WHERE ticket = $1
         AND NOT EXISTS (SELECT 1 FROM rating_appeals a WHERE a.rating_id = r.rating_id)`,
        [ticket],
      )) !== undefined,
  };

  /** By `route parameter`. */
  const borrowed: Readonly<Record<string, Borrowed>> = {
    'call-backs.number callBackId': { make: callBackElsewhere, status: 404, untouched: stillWaits },
    'call-backs.handle callBackId': { make: callBackElsewhere, status: 404, untouched: stillWaits },
    'enterprises.leave id': {
      make: async () => callers.enterpriseElsewhere,
      status: 200,
      untouched: async (id) =>
        (await one('SELECT 1 FROM enterprise_holders WHERE enterprise_id = $1', [id])) !== undefined,
    },
    'occasions.change-counter counterId': counter({ name: '换个名字', officerId: null, hourlyCap: 1 }),
    'occasions.close-counter counterId': counter(),
    'occasions.pair-display counterId': counter(),
    'occasions.cut-display-off counterId': counter(),
    'occasions.get id': {
      make: occasionElsewhere,
      status: 404,
      untouched: async (id) =>
        (await one('SELECT 1 FROM occasions WHERE id = $1 AND NOT used', [id])) !== undefined,
    },
    ...borrowedCampaigns(city),
    'ratings.one-of-mine ticket': { make: ratingElsewhere, status: 404, untouched: asItWas },
    'ratings.supplement ticket': {
      make: ratingElsewhere,
      body: { text: '补充' },
      status: 404,
      untouched: asItWas,
    },
    'rating-reviews.finding findingId': finding,
    'rating-reviews.decide-finding findingId': finding,
    'rating-reviews.appeal appealId': ratingAppeal,
    'rating-reviews.decide-appeal appealId': ratingAppeal,
    'rating-reviews.own-standing ticket': ownRating,
    'rating-reviews.object ticket': ownRating,
    'reputation.answer-to-mine ticket': { make: ratingElsewhere, status: 404, untouched: asItWas },
    ...borrowedStatements(city, () => callers.personId('other’s')),
    'staff.revoke grantId': {
      make: async () => (await officialElsewhere()).grantId,
      status: 404,
      untouched: async (id) =>
        (await one('SELECT 1 FROM role_grants WHERE id = $1 AND revoked_at IS NULL', [id])) !== undefined,
    },
    'staff.reset-second-factor personId': {
      make: async () => (await officialElsewhere()).personId,
      status: 404,
      untouched: stillThere('second_factors'),
    },
    'enterprises.change-delegate delegationId': {
      make: () => delegationElsewhere(),
      body: { scopes: ['apply'], endsOn: '2026-12-31' },
      status: 404,
      untouched: async (id) =>
        (await one(`SELECT 1 FROM enterprise_delegations WHERE id = $1 AND scopes = '{profile}'`, [id])) !==
        undefined,
    },
    'enterprises.revoke-delegate delegationId': {
      make: () => delegationElsewhere(),
      status: 200,
      untouched: stillThere('enterprise_delegations'),
    },
    'enterprises.accept-delegation id': {
      make: () => delegationElsewhere(),
      status: 404,
      untouched: async (id) =>
        (await one('SELECT 1 FROM enterprise_delegations WHERE id = $1 AND person_id IS NULL', [id])) !==
        undefined,
    },
    'enterprises.leave-delegation id': {
      make: () => delegationElsewhere(),
      status: 200,
      untouched: stillThere('enterprise_delegations'),
    },
    // Controls another enterprise.
    'enterprises.end-control personId': {
      make: async () => callers.personId('other’s'),
      status: 200,
      untouched: async (id) =>
        (await one(`SELECT 1 FROM enterprise_holders WHERE person_id = $1 AND verification <> 'none'`, [
          id,
        ])) !== undefined,
    },
    ...borrowedComplaintDesks(city),
    ...borrowedFollowUps(city),
    ...borrowedKindergartens(city, () => callers.personId('other’s')),
    ...borrowedPublications(city),
    ...borrowedOwnComplaints(city),
    'notices.message id': { make: () => messageElsewhere(), status: 404, untouched: unreadStill },
    'notices.open id': { make: () => messageElsewhere(), status: 404, untouched: unreadStill },
    'notices.remove id': { make: () => messageElsewhere(), status: 200, untouched: unreadStill },
    // Harmless to repeat, so an unknown one is no refusal.
    'my-data.end-session id': { make: sessionElsewhere, status: 200, untouched: stillThere('sessions') },
  };

  let callers: Callers;
  let contracts: readonly AnyContract[];
  beforeAll(async () => {
    callers = new Callers(city.dataSource);
    await callers.make();
    contracts = servedContracts(city.app);
  });

  /** Parameters behind which something of somebody’s stands, besides the one that the gate judges. */
  const places = () =>
    contracts
      .filter(({ access }) => access.kind !== 'public' && access.kind !== 'demo')
      .flatMap((contract) =>
        [...contract.path.matchAll(/:(\w+)/g)]
          .map(([, parameter = '']) => ({ contract, parameter }))
          .filter(({ parameter }) => !PUBLIC.has(parameter) && parameter !== judgedByGate(contract)),
      );

  it('has a case here for every route that takes one', () => {
    expect(Object.keys(borrowed).toSorted()).toEqual(
      places()
        .map(({ contract, parameter }) => `${contract.name} ${parameter}`)
        .toSorted(),
    );
  });

  it('is answered as one that was never given, and what it names stays as it was', async () => {
    const wrong: unknown[] = [];
    for (const { contract, parameter } of places()) {
      const key = `${contract.name} ${parameter}`;
      const { make, body, status, untouched } = borrowed[key] ?? {};
      const id = (await make?.()) ?? '';
      const neverGiven = randomUUID();
      const [given, never] = [
        await ask(contract, parameter, id, body),
        await ask(contract, parameter, neverGiven, body),
      ];
      const asGiven = never.text.replaceAll(never.requestId, given.requestId).replaceAll(neverGiven, id);
      const same = given.text === asGiven;
      const kept = await untouched?.(id);
      if (given.status !== status || !same || kept !== true) wrong.push({ key, given, never, kept });
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  async function ask(contract: AnyContract, parameter: string, id: string, body: object = {}) {
    const name = contract.access.kind === 'staff' ? contract.access.roles[0] : 'owner';
    const token = await callers.tokenOf(name ?? 'owner', true, new Date(city.clock.now()));
    const path = contract.path.replace(/:(\w+)/g, (_, other: string) => {
      if (other === parameter) return id;
      const plain = {
        place: '0',
        kind: 'follow-up',
        year: '2025',
        applicationId: NOBODY,
        photoId: NOBODY,
        annexId: NOBODY,
        planId: NOBODY,
        seq: '1',
      }[other];
      if (plain !== undefined) return plain;
      return contract.access.kind === 'enterprise' ? callers.enterpriseId : units.own;
    });
    const { status, text, headers } = await city.request(contract.method, `/api${path}`, {
      ...(contract.body === undefined ? {} : { body }),
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
        'x-visitor-id': randomUUID(),
      },
    });
    return { status, text, requestId: String(headers['x-request-id']) };
  }
});

function judgedByGate({ access }: AnyContract): string | undefined {
  if (access.kind === 'staff') return access.ofUnit;
  return access.kind === 'enterprise' ? access.of : undefined;
}
