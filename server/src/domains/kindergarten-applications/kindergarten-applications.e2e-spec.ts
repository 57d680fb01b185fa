import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getApplicationReceipt,
  listOwnApplications,
  OwnApplication,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { checkedPerson } from '../../../test/support/given-complaint';
import { APPLICATIONS, applicationOf, givenApplication, nextChild } from '../../../test/support/guardians';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { publishedPlan } from '../../../test/support/published-plan';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { SMALL_PHOTO } from '../../../test/support/small-media';
import { withCity } from '../../../test/support/with-city';
import { Retention } from '../../platform/retention';
import { statements } from '../consents/privacy-notice';

jest.setTimeout(60_000);

const codeOf = ({ status, body }: { readonly status: number; readonly body: unknown }) => [
  status,
  (body as { error?: { code: string } } | null)?.error?.code?.split('.')[1],
];
const FINE = [200, undefined];
const { version } = statements.child;

describe('an application of a guardian', () => {
  const city = withCity('2027-05-01');
  let planId = '';
  let who: SignedIn;
  beforeAll(async () => {
    planId = await publishedPlan(city, 'u-city');
  });
  beforeEach(async () => {
    city.clock.moveTo('2027-05-12');
    who = await checkedPerson(city);
  });

  const begin = (more: object = {}, by = who, key: string = randomUUID()) =>
    by.ask('POST', APPLICATIONS, applicationOf(planId, version, more), key);
  const one = async (id: string, by = who) =>
    (await by.ask('GET', `${APPLICATIONS}/${id}`)).body as OwnApplication;
  const receipt = async (id: string) =>
    (await who.ask('GET', `${APPLICATIONS}/${id}/receipt`)).body as ResponseOf<typeof getApplicationReceipt>;
  const change = (id: string, body: object, by = who) =>
    by.ask('POST', `${APPLICATIONS}/${id}/changes`, body);
  const addPhoto = (id: string, key?: string, document = 'household') =>
    who.ask('POST', `${APPLICATIONS}/${id}/photos`, { document, photo: SMALL_PHOTO }, key);
  const rows = async (id: string) =>
    city.dataSource.query<object[]>(
      `SELECT id FROM kindergarten_applications WHERE id = $1
       UNION ALL SELECT id FROM kindergarten_children WHERE application_id = $1
       UNION ALL SELECT id FROM kindergarten_photos WHERE application_id = $1`,
      [id],
    );

  it('asks for a checked name, and for a consent of its own to the text as it is now', async () => {
    const unchecked = await realPerson(city);
    expect(codeOf(await begin({}, unchecked))).toEqual([409, 'real-name-needed']);
    expect(codeOf(await begin({ consentVersion: '2020-01-01' }))).toEqual([409, 'consent-needed']);
    expect(codeOf(await begin({ planId: randomUUID() }))).toEqual([404, 'unknown-plan']);
    const before = (await who.ask('GET', APPLICATIONS)).body as ResponseOf<typeof listOwnApplications>;
    expect(before).toEqual({ consented: false, applications: [] });
    await begin();
    const after = (await who.ask('GET', APPLICATIONS)).body as ResponseOf<typeof listOwnApplications>;
    expect([after.consented, after.applications.length]).toEqual([true, 1]);
  });

  it('is begun once by a repeated request, shown masked, and is nobody else’s', async () => {
    const body = applicationOf(planId, version);
    const key = randomUUID();
    const first = await who.ask('POST', APPLICATIONS, body, key);
    expect((await who.ask('POST', APPLICATIONS, body, key)).body).toEqual(first.body);
    const { id } = first.body as { id: string };
    const shown = await one(id);
    expect(shown).toMatchObject({ state: 'draft', revision: 1, missing: ['household'], open: true });
    expect(shown.children).toEqual([
      { maskedName: '示***', maskedIdNumber: expect.stringMatching(/^210\*{13}/) },
    ]);
    expect(JSON.stringify(shown)).not.toContain(body.children[0]?.idNumber);
    expect(codeOf(await (await checkedPerson(city)).ask('GET', `${APPLICATIONS}/${id}`))).toEqual([
      404,
      'unknown',
    ]);
  });

  it.each<[string, number, () => object]>([
    ['bad-id-number', 422, () => ({ children: [{ name: '示例童', idNumber: '210199202401050019' }] })],
    ['bad-name', 422, () => ({ children: [{ ...nextChild(), name: 'Tom' }] })],
    ['not-made-up', 422, () => ({ children: [{ ...nextChild(), name: '小明' }] })],
    ['born-outside', 422, () => ({ children: [nextChild('2022-01-05')] })],
    ['not-twins', 422, () => ({ children: [nextChild('2024-01-05'), nextChild('2024-03-05')] })],
    ['wrong-choices', 422, () => ({ choices: [{ stage: 'estate', at: ['k1'] }] })],
    ['wrong-choices', 422, () => ({ classId: 'nobody' })],
  ])('is refused with %s, without repeating a number, and nothing is kept', async (code, status, more) => {
    const body = more();
    const answer = await begin(body);
    expect(codeOf(answer)).toEqual([status, code]);
    expect(answer.text).not.toMatch(/\d{17}/);
    const own = await city.dataSource.query<object[]>(
      'SELECT 1 FROM kindergarten_applications WHERE person_id = $1',
      [who.personId],
    );
    expect(own).toEqual([]);
  });

  it('of twins is one, with a salt for each in the receipt, the same whenever it is asked for', async () => {
    const children = [nextChild('2024-02-28'), nextChild('2024-02-29')];
    const { id } = await givenApplication(who, planId, { children });
    const first = await receipt(id);
    expect(first.children).toHaveLength(2);
    const salts = first.children.map(({ salt }) => salt);
    expect(new Set(salts).size).toBe(2);
    for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{64}$/);
    expect(await receipt(id)).toEqual(first);
    const plan = (await city.request('GET', `/api/kindergarten-plans/${planId}`)).body as {
      manifestHash: string;
    };
    expect(first.manifestHash).toBe(plan.manifestHash);
    for (const canary of [...salts, ...children.flatMap(({ name, idNumber }) => [name, idNumber])])
      expect(await foundInDump(city.database, canary)).toEqual([]);
  });

  it('of one child stands once in a plan from its sending on, however the number is typed', async () => {
    const child = nextChild();
    const other = await checkedPerson(city);
    await begin({ children: [child] });
    expect(codeOf(await begin({ children: [child] }, other))).toEqual(FINE);
    await givenApplication(who, planId, { children: [child] });
    const wide = child.idNumber.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const again = await begin({ children: [{ ...child, idNumber: wide.toLowerCase() }] }, other);
    expect(codeOf(again)).toEqual([409, 'child-applied']);
  });

  it('of twins whom two guardians send at once comes in once', async () => {
    const other = await checkedPerson(city);
    const [a, b] = [nextChild('2024-02-28'), nextChild('2024-02-28')];
    const wanted = { sent: false, classId: 'cared' };
    const first = await givenApplication(who, planId, { ...wanted, children: [a, b] });
    const second = await givenApplication(other, planId, { ...wanted, children: [b, a] });
    const send = (by: SignedIn, id: string) =>
      by.ask('POST', `${APPLICATIONS}/${id}/sending`, { basedOn: 1 });
    const together = await Promise.all([send(who, first.id), send(other, second.id)]);
    expect(together.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([200, 409]);
  });

  it('is changed on what was seen, keeps what is left out, and gives new salts with other children', async () => {
    const { id, revision } = await givenApplication(who, planId);
    const before = await receipt(id);
    expect(codeOf(await change(id, { basedOn: 1, choices: [{ stage: 'general', at: ['k1'] }] }))).toEqual([
      409,
      'changed-meanwhile',
    ]);
    expect(
      codeOf(await change(id, { basedOn: revision, choices: [{ stage: 'general', at: ['k1'] }] })),
    ).toEqual(FINE);
    expect(await one(id)).toMatchObject({
      state: 'sent',
      classId: 'local',
      choices: [{ stage: 'general', at: ['k1'] }],
    });
    expect((await receipt(id)).children).toEqual(before.children);
    expect(codeOf(await change(id, { basedOn: revision + 1, children: [nextChild()] }))).toEqual(FINE);
    expect((await receipt(id)).children[0]?.salt).not.toBe(before.children[0]?.salt);
    expect(codeOf(await change(id, { basedOn: revision + 2, classId: 'cared' }))).toEqual(FINE);
    expect(await one(id)).toMatchObject({ classId: 'cared', photos: [], missing: [] });
  });

  it('is sent with the documents of its class, and once', async () => {
    const { id } = await givenApplication(who, planId, { sent: false });
    const send = (basedOn: number) => who.ask('POST', `${APPLICATIONS}/${id}/sending`, { basedOn });
    expect(codeOf(await send(1))).toEqual([409, 'documents-missing']);
    expect(codeOf(await addPhoto(id, undefined, 'property'))).toEqual([422, 'unknown-document']);
    const key = randomUUID();
    const added = await addPhoto(id, key);
    expect((await addPhoto(id, key)).body).toEqual(added.body);
    expect(codeOf(await send(2))).toEqual(FINE);
    expect(codeOf(await send(3))).toEqual([409, 'sent-already']);
    const { photoId } = added.body as { photoId: string };
    const remove = () => who.ask('DELETE', `${APPLICATIONS}/${id}/photos/${photoId}`);
    expect((await remove()).body).toMatchObject({ removed: true, revision: 4 });
    expect((await remove()).body).toMatchObject({ removed: false, revision: 4 });
    for (let page = 0; page < 6; page += 1) expect(codeOf(await addPhoto(id))).toEqual(FINE);
    expect(codeOf(await addPhoto(id))).toEqual([409, 'too-many-photos']);
  });

  it('is taken until the plan closes, by the server’s time', async () => {
    const { id, revision } = await givenApplication(who, planId);
    const choices = [{ stage: 'general', at: ['k1'] }];
    city.clock.moveTo('2027-05-09');
    expect(codeOf(await begin({}, await checkedPerson(city)))).toEqual([409, 'not-open-yet']);
    city.clock.moveTo('2027-05-21');
    expect(codeOf(await begin({}, await checkedPerson(city)))).toEqual([409, 'closed']);
    const again = await startSession(city, who.personId);
    expect(codeOf(await change(id, { basedOn: revision, choices }, again))).toEqual([409, 'closed']);
    expect(await one(id, again)).toMatchObject({ open: false, plan: { phase: 'mending' } });
  });

  it('is taken back with all that was handed in, and the child may be applied for again', async () => {
    const child = nextChild();
    const { id } = await givenApplication(who, planId, { children: [child] });
    expect(await rows(id)).toHaveLength(3);
    expect((await who.ask('DELETE', `${APPLICATIONS}/${id}`)).body).toEqual({ takenBack: true });
    expect(await rows(id)).toEqual([]);
    expect(codeOf(await begin({ children: [child] }, await checkedPerson(city)))).toEqual(FINE);
  });

  it('goes with the consent, every one of them', async () => {
    const [first, second] = [await givenApplication(who, planId), await givenApplication(who, planId)];
    expect((await who.ask('DELETE', '/api/me/child-consent')).body).toEqual({ withdrawn: true });
    expect([await rows(first.id), await rows(second.id)]).toEqual([[], []]);
    expect((await who.ask('GET', APPLICATIONS)).body).toEqual({ consented: false, applications: [] });
  });

  it('is one of four at most', async () => {
    for (let count = 0; count < 4; count += 1) expect(codeOf(await begin())).toEqual(FINE);
    expect(codeOf(await begin())).toEqual([409, 'too-many']);
  });

  it('stands still after the freeze, and then belongs to no account once that goes', async () => {
    const other = await publishedElsewhere();
    const { id, revision } = await givenApplication(who, other);
    await city.dataSource.query("UPDATE kindergarten_applications SET state = 'accepted' WHERE id = $1", [
      id,
    ]);
    await city.dataSource.query('UPDATE kindergarten_plans SET frozen_at = now() WHERE id = $1', [other]);
    const frozen = [409, 'frozen'];
    expect(codeOf(await change(id, { basedOn: revision, classId: 'cared' }))).toEqual(frozen);
    expect(codeOf(await addPhoto(id))).toEqual(frozen);
    expect(codeOf(await who.ask('DELETE', `${APPLICATIONS}/${id}`))).toEqual(frozen);
    await who.ask('DELETE', '/api/me/child-consent');
    const [kept] = await city.dataSource.query<object[]>(
      'SELECT person_id, sealed_key FROM kindergarten_applications WHERE id = $1',
      [id],
    );
    expect(kept).toEqual({ person_id: null, sealed_key: null });
    // The child's row stays for the roll; the photo is gone.
    expect(await rows(id)).toHaveLength(2);
  });

  it('that is on no roll goes with the consent after the freeze, too', async () => {
    const other = await publishedElsewhere();
    const [draft, sent] = [
      await givenApplication(who, other, { sent: false }),
      await givenApplication(who, other),
    ];
    const accepted = await givenApplication(who, other);
    await city.dataSource.query("UPDATE kindergarten_applications SET state = 'accepted' WHERE id = $1", [
      accepted.id,
    ]);
    await city.dataSource.query('UPDATE kindergarten_plans SET frozen_at = now() WHERE id = $1', [other]);
    await who.ask('DELETE', '/api/me/child-consent');
    expect([await rows(draft.id), await rows(sent.id)]).toEqual([[], []]);
    expect(await rows(accepted.id)).toHaveLength(2);
  });

  it('that was never sent goes a week after applications closed', async () => {
    const [draft, sent] = [
      await givenApplication(who, planId, { sent: false }),
      await givenApplication(who, planId),
    ];
    const sweep = () => city.app.get(Retention, { strict: false }).sweep();
    city.clock.moveTo('2027-05-27');
    await sweep();
    expect(await rows(draft.id)).toHaveLength(2);
    city.clock.moveTo('2027-05-28');
    await sweep();
    expect([await rows(draft.id), (await rows(sent.id)).length]).toEqual([[], 3]);
  });

  it('goes ninety days after the appeals', async () => {
    const { id } = await givenApplication(who, planId);
    const sweep = () => city.app.get(Retention, { strict: false }).sweep();
    city.clock.moveTo('2027-09-28');
    await sweep();
    expect(await rows(id)).toHaveLength(3);
    city.clock.moveTo('2027-09-29');
    await sweep();
    expect(await rows(id)).toEqual([]);
  });

  const publishedElsewhere = async () => {
    city.clock.moveTo('2027-05-01');
    const id = await publishedPlan(city, 'u-east');
    city.clock.moveTo('2027-05-12');
    return id;
  };
});
