import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import type { listMessages, Message } from '@yingshang/shared/contracts/notices';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { policy } from '../../../test/support/tiny-pack';
import { packWithRegister, registerCode } from '../../../test/support/tiny-register';
import { withCity } from '../../../test/support/with-city';
import { PolicyTelling } from './policy-telling.service';

type Page = ResponseOf<typeof listMessages>;

describe('the inbox', () => {
  const city = withCity('2026-11-21', packWithRegister);
  let position = 0;
  const catchUp = async () => {
    const caughtUp = await city.app.get(PolicyTelling, { strict: false }).catchUp();
    if (!caughtUp.ok) throw new Error(caughtUp.refusal.message);
  };
  const registered = async (owner: SignedIn): Promise<Enterprise> => {
    position += 1;
    const subject = { by: 'code', code: registerCode(position) };
    return (await owner.ask('POST', '/api/enterprises', { subject, facts: {} })).body as Enterprise;
  };
  /** An enterprise that hears of a policy which everybody meets. */
  const told = async (ids: readonly string[]) => {
    await publish([]);
    const person = await signedIn(city);
    const enterprise = await registered(person);
    await publish(ids);
    return { person, enterprise };
  };
  const everybody = { all: [{ field: 'establishedOn', op: 'lte', value: '2026-11-21' }] };
  const publish = async (ids: readonly string[], eligibility: object = everybody) => {
    const policies = ids.map((id) => policy(id, { eligibility }));
    await city.reload({
      'policies.json': [policy('always'), ...policies],
      'policy-contacts.json': ['always', ...ids].map((policyId) => ({
        policyId,
        unitId: 'u-city',
        readerId: 'o-head',
        contactId: 'o-counter',
      })),
      'scan-codes.json': [],
    });
    city.clock.pass(1);
    await catchUp();
  };
  const page = async ({ ask }: SignedIn, after?: string): Promise<Page> =>
    (await ask('GET', `/api/messages${after === undefined ? '' : `?after=${after}`}`)).body as Page;
  const newest = async (person: SignedIn): Promise<Message> => {
    const [first] = (await page(person)).items;
    if (first === undefined) throw new Error('the inbox is empty');
    return first;
  };
  const unread = async ({ ask }: SignedIn) => (await ask('GET', '/api/messages/unread')).body;
  const mute = (personId: string, topics: readonly string[]) =>
    city.dataSource.query(
      `INSERT INTO notice_preferences (person_id, preferences, changed_at) VALUES ($1, $2, now())
       ON CONFLICT (person_id) DO UPDATE SET preferences = excluded.preferences`,
      [personId, JSON.stringify({ muted: topics })],
    );

  beforeAll(catchUp);

  it('tells what a new policy means to the own enterprise, and which topic mutes it', async () => {
    const { person, enterprise } = await told(['new-one']);
    expect(await newest(person)).toMatchObject({
      subject: { kind: 'policy', cause: 'published', policy: { id: 'new-one' } },
      head: '您初步符合',
      line: '这是新发布的政策。现在可以申报。',
      before: { verdict: 'none' },
      after: { verdict: 'eligible', phase: 'open' },
      enterprise: { id: enterprise.id, name: enterprise.name, demo: true },
      read: false,
      silent: false,
      delivery: { state: 'refused', reason: 'no-grant' },
      topic: { key: 'category:subsidy', name: '补助补贴', muted: false },
    });
    expect(await unread(person)).toEqual({ unread: 1 });
  });

  it('goes page by page without a gap or a double, about several enterprises', async () => {
    await publish([]);
    const person = await signedIn(city);
    const mine = [await registered(person), await registered(person)];
    await publish(Array.from({ length: 13 }, (_, at) => `many-${at}`));
    const first = await page(person);
    expect(first.items).toHaveLength(20);
    const rest = await page(person, first.next ?? '');
    expect(rest.next).toBeNull();
    const all = [...first.items, ...rest.items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(26);
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    for (const { id } of mine) expect(all.filter(({ enterprise }) => enterprise?.id === id)).toHaveLength(13);
  });

  it('counts an opened message as read, and keeps the first time for the publisher', async () => {
    const { person } = await told(['opened']);
    const { id } = await newest(person);
    const opened = () => person.ask('POST', `/api/messages/${id}/opened`, {});
    expect((await opened()).body).toEqual({ read: true });
    const times = () =>
      city.dataSource.query('SELECT read_at, opened_at FROM messages WHERE person_id = $1', [
        person.personId,
      ]);
    const [first] = await times();
    expect(first).toMatchObject({ opened_at: expect.any(Date), read_at: expect.any(Date) });
    await opened();
    expect((await times())[0]).toEqual(first);
    expect((await person.ask('GET', `/api/messages/${id}`)).body).toMatchObject({ id, read: true });
    expect(await unread(person)).toEqual({ unread: 0 });
  });

  it('marks some as read, then all that were shown, and again without harm', async () => {
    const { person } = await told(['r1', 'r2', 'r3']);
    const { items } = await page(person);
    const read = (body: object) => person.ask('POST', '/api/messages/read', body);
    expect((await read({ ids: [items[0]?.id] })).body).toEqual({ unread: 2 });
    // What came since it was shown stays unread.
    expect((await read({ upTo: items[1]?.id })).body).toEqual({ unread: 0 });
    await publish(['r1', 'r2', 'r3', 'r4']);
    expect((await read({ upTo: items[0]?.id })).body).toEqual({ unread: 1 });
    expect((await read({ ids: [randomUUID()] })).body).toEqual({ unread: 1 });
  });

  it('keeps muted topics without a mark, and marks them again when they are unmuted', async () => {
    const { person } = await told(['quiet']);
    await mute(person.personId, ['category:subsidy']);
    expect(await unread(person)).toEqual({ unread: 0 });
    expect(await newest(person)).toMatchObject({ silent: true, read: false, topic: { muted: true } });
    await mute(person.personId, ['category:talent']);
    expect(await unread(person)).toEqual({ unread: 1 });
  });

  it('names every answer that the own change moved, silently', async () => {
    await publish(['graduates'], { all: [{ field: 'newGraduatesHired', op: 'gte', value: 5 }] });
    const person = await signedIn(city);
    const { id } = await registered(person);
    await person.ask('PUT', `/api/enterprises/${id}/facts/newGraduatesHired`, { value: 6 });
    expect(await newest(person)).toMatchObject({
      subject: { kind: 'facts' },
      changes: [
        {
          policy: { id: 'graduates' },
          before: { verdict: 'perhaps', phase: 'open' },
          after: { verdict: 'eligible', phase: 'open' },
          head: '您初步符合',
        },
      ],
      before: null,
      silent: true,
      delivery: { state: 'muted', reason: 'own-doing' },
    });
    expect(await unread(person)).toEqual({ unread: 0 });
  });

  it('is out of everybody else’s reach', async () => {
    const { person } = await told(['private']);
    const { id } = await newest(person);
    const other = await signedIn(city);
    expect(await page(other)).toEqual({ items: [], next: null });
    const missing = { status: 404, body: { error: { code: 'notices.unknown-message' } } };
    expect(await other.ask('GET', `/api/messages/${id}`)).toMatchObject(missing);
    expect(await other.ask('POST', `/api/messages/${id}/opened`, {})).toMatchObject(missing);
    await other.ask('POST', '/api/messages/read', { ids: [id] });
    await other.ask('DELETE', `/api/messages/${id}`);
    expect(await newest(person)).toMatchObject({ id, read: false });
    expect(await city.request('GET', '/api/messages')).toMatchObject({ status: 401 });
  });

  it('lets go of a message that its owner removes, twice without harm', async () => {
    const { person } = await told(['gone']);
    const { id } = await newest(person);
    const remove = () => person.ask('DELETE', `/api/messages/${id}`);
    expect((await remove()).body).toEqual({ removed: true });
    expect((await remove()).body).toEqual({ removed: true });
    expect(await page(person)).toEqual({ items: [], next: null });
  });

  it.each(['x', `${randomUUID()}~x`, `${randomUUID()}~${randomUUID()}~`])(
    'takes no id like %s',
    async (id) => {
      const person = await signedIn(city);
      expect((await person.ask('GET', `/api/messages/${id}`)).status).toBe(400);
      expect((await person.ask('GET', `/api/messages?after=${id}`)).status).toBe(400);
    },
  );
});
