import { randomUUID } from 'node:crypto';
import { withDatabase } from '../../../test/support';
import { PlansRepository } from '../kindergarten-plans/plans.repository';
import type { SealedChild } from './application-seals';
import { ApplicationsRepository, type KeptApplication } from './applications.repository';
import { ChildrenRepository } from './children.repository';
import { PhotosRepository } from './photos.repository';

const at = (minute: number) => new Date(Date.UTC(2027, 4, 12, 1, minute));
const childOf = (idNumberIndex: string): SealedChild => ({
  id: randomUUID(),
  sealedName: 'sealed',
  sealedIdNumber: 'sealed',
  sealedNameMask: 'sealed',
  sealedIdNumberMask: 'sealed',
  sealedSalt: 'sealed',
  idNumberIndex,
  lookUpKey: `look-up ${idNumberIndex}`,
  keyVersion: 1,
});

describe('what is kept of applications', () => {
  const suite = withDatabase();
  const applications = () => new ApplicationsRepository(suite.dataSource);
  const children = () => new ChildrenRepository(suite.dataSource);
  const photos = () => new PhotosRepository(suite.dataSource);
  const manager = () => suite.dataSource.manager;
  const [planId, personId] = [randomUUID(), randomUUID()];
  const kept = (changes: Partial<KeptApplication> = {}): KeptApplication => ({
    id: randomUUID(),
    planId,
    personId,
    classId: 'local',
    choices: [{ stage: 'general', at: ['k1'] }],
    state: 'draft',
    revision: 1,
    madeAt: at(0),
    changedAt: at(0),
    sentAt: null,
    returned: null,
    decidedBy: null,
    decidedAt: null,
    sealedKey: 'sealed',
    keyVersion: 1,
    ...changes,
  });
  const add = async (...indexes: string[]) => {
    const one = kept();
    await applications().add(one, manager());
    const place = { planId, applicationId: one.id, active: true };
    await children().put(place, indexes.map(childOf), manager());
    return one;
  };

  beforeAll(async () => {
    await manager().query(
      `INSERT INTO field_keys (version, cipher, check_value, made_at) VALUES (1, 'aes-256-gcm', 'x', now())
       ON CONFLICT DO NOTHING`,
    );
    const plan = { id: planId, unitId: 'u-edu', frozenAt: null };
    await new PlansRepository(suite.dataSource).add(plan, at(0), manager());
  });
  beforeEach(() => applications().removeAll(manager()));

  it('is read as it was written, and changed in what is named', async () => {
    const one = await add('a');
    expect(await applications().find(one.id)).toEqual(one);
    const change = {
      state: 'sent',
      revision: 2,
      sentAt: at(1),
      choices: [{ stage: 'general', at: ['k2'] }],
    } as const;
    await applications().change(one.id, change, manager());
    expect(await applications().find(one.id)).toEqual({ ...one, ...change });
  });

  it('has a child once in a plan while it counts, whatever way it came in', async () => {
    await add('a', 'b');
    const other = kept();
    await applications().add(other, manager());
    const place = { planId, applicationId: other.id };
    expect(await children().areTaken(place, ['c', 'b'], manager())).toBe(true);
    expect(await children().areTaken(place, ['c'], manager())).toBe(false);
    const put = (active: boolean) => children().put({ ...place, active }, [childOf('b')], manager());
    await expect(put(true)).rejects.toThrow(/kindergarten_children_once/);
    await put(false);
    await expect(children().setActive(other.id, true, manager())).rejects.toThrow(
      /kindergarten_children_once/,
    );
  });

  it('is not taken by its own children, and keeps them in their order', async () => {
    const one = await add('a', 'b');
    expect(await children().areTaken({ planId, applicationId: one.id }, ['a', 'b'], manager())).toBe(false);
    const [first, second] = (await children().of([one.id])).get(one.id) ?? [];
    expect([first?.idNumberIndex, second?.idNumberIndex]).toEqual(['a', 'b']);
  });

  it('stands at the desk by the time it was sent, page by page', async () => {
    const sent: string[] = [];
    for (const minute of [3, 1, 2]) {
      const one = await add(`child ${minute}`);
      await applications().change(one.id, { state: 'sent', sentAt: at(minute) }, manager());
      sent[minute - 1] = one.id;
    }
    await add('draft');
    const page = (after: string | null) => applications().atDesk(planId, 'sent', { after, most: 2 });
    expect((await page(null)).map(({ id }) => id)).toEqual(sent.slice(0, 2));
    expect((await page(sent[1] ?? '')).map(({ id }) => id)).toEqual(sent.slice(2));
    expect(await applications().counts(planId)).toEqual({ draft: 1, sent: 3, returned: 0, accepted: 0 });
  });

  it('goes with children and photos; detached it keeps the children alone', async () => {
    const photo = (applicationId: string) => ({
      id: randomUUID(),
      applicationId,
      document: 'household',
      uploadKey: 'key',
      addedAt: at(1),
    });
    const [gone, stays] = [await add('a'), await add('b')];
    const own = photo(stays.id);
    for (const one of [photo(gone.id), own]) await photos().add(one, Buffer.from([1, 2, 3]), manager());
    await expect(photos().add(photo(stays.id), Buffer.from([1]), manager())).rejects.toThrow(/duplicate key/);
    expect(await photos().sealed({ id: own.id, applicationId: stays.id })).toEqual(Buffer.from([1, 2, 3]));
    expect(await photos().sealed({ id: own.id, applicationId: gone.id })).toBeNull();
    expect(await applications().remove([gone.id], manager())).toBe(1);
    await applications().detach([stays.id], manager());
    expect(await applications().find(stays.id)).toMatchObject({ personId: null, sealedKey: null });
    const left = await children().of([gone.id, stays.id]);
    expect([left.get(gone.id), left.get(stays.id)?.length]).toEqual([undefined, 1]);
    expect(await photos().of(stays.id)).toEqual([]);
  });

  it.each([
    [{ state: 'sent' as const }, /check constraint/],
    [{ state: 'returned' as const, sentAt: at(1) }, /check constraint/],
  ])('is in no state that its times do not bear out: %j', async (change, refused) => {
    const one = await add('a');
    await expect(applications().change(one.id, change, manager())).rejects.toThrow(refused);
  });
});
