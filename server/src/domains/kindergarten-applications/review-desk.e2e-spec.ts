import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  DeskApplication,
  listApplications,
  OwnApplication,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { checkedPerson, withCheckedName } from '../../../test/support/given-complaint';
import { APPLICATIONS, givenApplication, nextChild } from '../../../test/support/guardians';
import { provenAtBureau, publishedPlan } from '../../../test/support/published-plan';
import { startSession } from '../../../test/support/real-staff';
import { type SignedIn, speakerFor } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';

jest.setTimeout(60_000);

const DESK = '/api/units/u-city/kindergarten-applications';
const FINE = [200, undefined];
const codeOf = ({ status, body }: { readonly status: number; readonly body: unknown }) => [
  status,
  (body as { error?: { code: string } } | null)?.error?.code?.split('.')[1],
];

describe('the review desk of a bureau', () => {
  const city = withCity('2027-05-01');
  let planId = '';
  let who: SignedIn;
  let reviewer: SignedIn;
  beforeAll(async () => {
    planId = await publishedPlan(city, 'u-city');
  });
  const enter = async (day: string) => {
    city.clock.moveTo(day);
    reviewer = await provenAtBureau(city, 'reviewer', 'u-city');
  };
  beforeEach(async () => {
    await enter('2027-05-12');
    who = await checkedPerson(city);
  });

  const list = async (state: string, more = '') =>
    (await reviewer.ask('GET', `${DESK}?planId=${planId}&state=${state}${more}`)).body as ResponseOf<
      typeof listApplications
    >;
  const seen = async (id: string, by = reviewer) =>
    (await by.ask('GET', `${DESK}/${id}`)).body as DeskApplication;
  const accept = (id: string, basedOn: number, by = reviewer) =>
    by.ask('POST', `${DESK}/${id}/decision`, { decision: 'accepted', basedOn });
  const sendBack = (id: string, basedOn: number, reason = '户口簿照片不清楚，请重拍；有疑问打13812345678') =>
    reviewer.ask('POST', `${DESK}/${id}/decision`, { decision: 'returned', basedOn, reason });
  const own = async (id: string, by = who) =>
    (await by.ask('GET', `${APPLICATIONS}/${id}`)).body as OwnApplication;
  const change = (id: string, body: object, by = who) =>
    by.ask('POST', `${APPLICATIONS}/${id}/changes`, body);
  const send = (id: string, basedOn: number, by = who) =>
    by.ask('POST', `${APPLICATIONS}/${id}/sending`, { basedOn });
  const told = async (by = who) =>
    (
      (await by.ask('GET', '/api/messages')).body as {
        items: { head: string; subject: { board?: string; event?: string; caseId?: string } }[];
      }
    ).items
      .filter(({ subject }) => subject.board === 'kindergarten')
      .map(({ head, subject }) => `${head} ${subject.caseId}`);

  it('sees what was sent, masked, the longest waiting first, and no draft', async () => {
    const draft = await givenApplication(who, planId, { sent: false });
    const { id } = await givenApplication(who, planId);
    const { counts, items } = await list('sent');
    expect(counts.draft).toBeGreaterThan(0);
    expect(items.at(-1)).toMatchObject({ id, classId: 'local', children: [{ maskedName: '示***' }] });
    expect(items.map((item) => item.id)).not.toContain(draft.id);
    expect(codeOf(await reviewer.ask('GET', `${DESK}/${draft.id}`))).toEqual([404, 'unknown']);
    expect((await list('sent', `&after=${id}`)).items).toEqual([]);
    expect(await seen(id)).toMatchObject({
      maskedGuardian: '王**',
      own: false,
      photos: [{ document: 'household' }],
    });
  });

  it('opens names, numbers and photos on record', async () => {
    const child = nextChild();
    const { id } = await givenApplication(who, planId, { children: [child] });
    expect((await reviewer.ask('POST', `${DESK}/${id}/identity`, {})).body).toEqual({ children: [child] });
    const [photo] = (await seen(id)).photos;
    const opened = await reviewer.ask('POST', `${DESK}/${id}/photos/${photo?.id}/opening`, {});
    expect((opened.body as { base64: string }).base64.length).toBeGreaterThan(20);
    const decryptions = await city.dataSource.query<object[]>(
      `SELECT purpose, unit_id FROM decryptions WHERE actor_id = $1`,
      [reviewer.personId],
    );
    expect(decryptions).toEqual([1, 2].map(() => ({ purpose: 'kindergarten-review', unit_id: 'u-city' })));
    const notes = await city.dataSource.query<object[]>('SELECT kind FROM audit_events WHERE about = $1', [
      photo?.id,
    ]);
    expect(notes).toEqual([{ kind: 'kindergarten-applications.photo-opened' }]);
  });

  it('accepts once, on what was seen, and the guardian is told', async () => {
    const { id, revision } = await givenApplication(who, planId);
    expect(codeOf(await accept(id, revision - 1))).toEqual([409, 'changed-meanwhile']);
    const other = await provenAtBureau(city, 'reviewer', 'u-city');
    const both = await Promise.all([accept(id, revision), accept(id, revision, other)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(codeOf(await accept(id, revision + 1))).toEqual([409, 'accepted-already']);
    expect(await own(id)).toMatchObject({ state: 'accepted', returned: null });
    expect(await told()).toEqual([`入园报名审核通过了 ${id}`]);
  });

  it('returns with a reason; the guardian mends it after the close, and sends it again', async () => {
    const { id, revision } = await givenApplication(who, planId);
    expect(codeOf(await sendBack(id, revision, ' '))).toEqual([422, 'no-reason']);
    expect(codeOf(await sendBack(id, revision))).toEqual(FINE);
    expect(await told()).toEqual([`入园报名被退回了 ${id}`]);
    expect((await own(id)).returned).toContain('户口簿照片不清楚');
    expect((await own(id)).returned).not.toContain('13812345678');
    await enter('2027-05-21');
    const again = await startSession(city, who.personId);
    expect(await own(id, again)).toMatchObject({ state: 'returned', open: true, plan: { phase: 'mending' } });
    expect(codeOf(await change(id, { basedOn: revision + 1, children: [nextChild()] }, again))).toEqual(FINE);
    expect(codeOf(await send(id, revision + 2, again))).toEqual(FINE);
    expect(codeOf(await change(id, { basedOn: revision + 3, classId: 'cared' }, again))).toEqual([
      409,
      'closed',
    ]);
    expect(codeOf(await accept(id, revision + 3))).toEqual(FINE);
    const late = await givenLate();
    await enter('2027-05-28');
    const after = await startSession(city, who.personId);
    expect(codeOf(await change(late.id, { basedOn: late.revision, classId: 'cared' }, after))).toEqual([
      409,
      'mending-over',
    ]);
  });

  /** Returned, and not mended in time. */
  const givenLate = async () => {
    await enter('2027-05-12');
    const { id, revision } = await givenApplication(await startSession(city, who.personId), planId);
    await sendBack(id, revision);
    return { id, revision: revision + 1 };
  };

  it('looks again when what proves it changes, and not when choices alone do', async () => {
    const { id, revision } = await givenApplication(who, planId);
    await accept(id, revision);
    await change(id, { basedOn: revision + 1, choices: [{ stage: 'general', at: ['k1'] }] });
    expect((await own(id)).state).toBe('accepted');
    await change(id, { basedOn: revision + 2, classId: 'owner-k1' });
    expect((await own(id)).state).toBe('sent');
    expect(codeOf(await accept(id, revision + 3))).toEqual([409, 'documents-missing']);
  });

  it('lets another guardian apply for a child whose application was returned', async () => {
    const child = nextChild();
    const { id, revision } = await givenApplication(who, planId, { children: [child] });
    await sendBack(id, revision);
    const other = await checkedPerson(city);
    const taken = await givenApplication(other, planId, { children: [child] });
    expect(codeOf(await send(id, revision + 1))).toEqual([409, 'child-applied']);
    expect(codeOf(await accept(taken.id, taken.revision))).toEqual(FINE);
  });

  it('decides about nobody’s own, by whichever account', async () => {
    const { id, revision } = await givenApplication(who, planId);
    await withCheckedName(reviewer);
    expect((await seen(id)).own).toBe(true);
    expect(codeOf(await accept(id, revision))).toEqual([409, 'own']);
  });

  it('is its own bureau’s', async () => {
    const { id, revision } = await givenApplication(who, planId);
    const elsewhere = await provenAtBureau(city, 'reviewer', 'u-demo');
    const path = `/api/units/u-demo/kindergarten-applications`;
    expect(codeOf(await elsewhere.ask('GET', `${path}/${id}`))).toEqual([404, 'unknown']);
    expect(codeOf(await elsewhere.ask('GET', `${path}?planId=${planId}&state=sent`))).toEqual([
      404,
      'unknown-plan',
    ]);
    expect(
      codeOf(
        await elsewhere.ask('POST', `${path}/${id}/decision`, { decision: 'accepted', basedOn: revision }),
      ),
    ).toEqual([404, 'unknown']);
  });

  it('opens in the demo what the same device sent, and nobody else’s photos', async () => {
    const play = async (visitorId: string, body: object) => {
      const headers = { 'x-visitor-id': visitorId };
      const answer = await city.request('POST', '/api/sessions/demo', { body, headers });
      const { token, person } = answer.body as { token: string; person: { id: string } };
      return speakerFor(city, { personId: person.id, token });
    };
    const visitorId = randomUUID();
    const parent = await withCheckedName(await play(visitorId, { role: 'resident' }));
    const staff = await play(visitorId, { role: 'staff', unitId: 'u-city', staffRoles: ['reviewer'] });
    const open = async (id: string) => {
      const [photo] = (await seen(id)).photos;
      return staff.ask('POST', `${DESK}/${id}/photos/${photo?.id}/opening`, {});
    };
    expect(codeOf(await open((await givenApplication(parent, planId)).id))).toEqual(FINE);
    expect(codeOf(await open((await givenApplication(who, planId)).id))).toEqual([409, 'demo-photo']);
  });

  it('decides nothing after the freeze', async () => {
    const { id, revision } = await givenApplication(who, planId);
    await city.dataSource.query('UPDATE kindergarten_plans SET frozen_at = now() WHERE id = $1', [planId]);
    expect(codeOf(await accept(id, revision))).toEqual([409, 'frozen']);
    expect(codeOf(await sendBack(id, revision))).toEqual([409, 'frozen']);
    await city.dataSource.query('UPDATE kindergarten_plans SET frozen_at = NULL WHERE id = $1', [planId]);
  });
});
