import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getPlan,
  getPlanDesk,
  listPlans,
  savePlanDraft,
} from '@yingshang/shared/contracts/kindergarten-plans';
import type { PlanContent } from '@yingshang/shared/kindergarten';
import { samplePlan } from '../../../../shared/test/sample-plan';
import { withCheckedName } from '../../../test/support/given-complaint';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { LedgerAudit, Sequencer } from '../ledger';
import { hashOfPlan } from './plan-ledger.service';

jest.setTimeout(60_000);

const DESK = '/api/units/u-city/kindergarten-plans';
const codeOf = ({ status, body }: { readonly status: number; readonly body: unknown }) => [
  status,
  (body as { error?: { code: string } } | null)?.error?.code,
];

describe('a plan, from its draft to what everybody reads', () => {
  const city = withCity('2027-05-01');
  let [first, second]: SignedIn[] = [];
  const operator = async (unitId: string) => {
    const { personId } = await realPerson(city, { role: 'lottery-operator', unitId });
    return startSession(city, personId, true);
  };
  const one = (who: SignedIn | undefined) => {
    if (who === undefined) throw new Error('made before the first test');
    return who;
  };
  /** Sessions of staff end within days: on another day two others are on duty. */
  const enter = async (day: string) => {
    city.clock.moveTo(day);
    [first, second] = [await operator('u-city'), await operator('u-city')];
  };

  const begin = async (content: PlanContent = samplePlan, reason = '依据演示文件第1号') => {
    const answer = await one(first).ask('POST', DESK, { content, reason });
    expect(codeOf(answer)).toEqual([200, undefined]);
    return (answer.body as ResponseOf<typeof savePlanDraft>).planId;
  };
  const save = (planId: string, basedOn: number, change: Partial<PlanContent> = {}, by = one(first)) =>
    by.ask('POST', `${DESK}/${planId}/draft`, {
      basedOn,
      content: { ...samplePlan, ...change },
      reason: '增加学位，联系人13812345678',
    });
  const publish = (planId: string, revision = 1, by = one(second), key: string = randomUUID()) =>
    by.ask('POST', `${DESK}/${planId}/publication`, { revision }, key);
  const publicPlan = async (planId: string) =>
    (await city.request('GET', `/api/kindergarten-plans/${planId}`)).body as ResponseOf<typeof getPlan>;
  const published = async () => {
    const planId = await begin();
    expect(codeOf(await publish(planId))).toEqual([200, undefined]);
    return planId;
  };
  beforeEach(() => enter('2027-05-01'));

  it('is a draft that nobody else sees, until another person publishes it', async () => {
    const planId = await begin();
    expect(codeOf(await city.request('GET', `/api/kindergarten-plans/${planId}`))).toEqual([
      404,
      'kindergarten-plans.unknown',
    ]);
    expect(codeOf(await publish(planId, 1, one(first)))).toEqual([409, 'kindergarten-plans.same-person']);
    const key = randomUUID();
    const answer = await publish(planId, 1, one(second), key);
    expect(answer.body).toMatchObject({ version: 1, manifestHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await publish(planId, 1, one(second), key)).body).toEqual(answer.body);
    expect(codeOf(await publish(planId))).toEqual([404, 'kindergarten-plans.unknown']);
  });

  it('is read without sign-in, with a hash that anybody works out, and stands on the ledger', async () => {
    const planId = await published();
    const plan = await publicPlan(planId);
    expect(plan).toMatchObject({ phase: 'upcoming', manifest: { version: 1, previous: null, v: 1 } });
    expect(hashOfPlan(plan.manifest)).toBe(plan.manifestHash);
    const list = (await city.request('GET', '/api/kindergarten-plans')).body as ResponseOf<typeof listPlans>;
    expect(list.plans.find(({ id }) => id === planId)).toMatchObject({
      bureau: { id: 'u-city' },
      manifestHash: plan.manifestHash,
    });
    await city.app.get(Sequencer, { strict: false }).run();
    const events = (await city.request('GET', '/api/ledger/events')).text;
    expect(events).toContain(plan.manifestHash);
    const audit = await city.app.get(LedgerAudit, { strict: false }).once({ witness: null, receipts: [] });
    expect(audit.faults).toEqual([]);
  });

  it('has its phase by the server’s time', async () => {
    const planId = await published();
    const phases: string[] = [];
    for (const day of ['2027-05-09', '2027-05-12', '2027-05-21', '2027-05-28']) {
      city.clock.moveTo(day);
      phases.push((await publicPlan(planId)).phase);
    }
    expect(phases).toEqual(['upcoming', 'open', 'mending', 'reviewing']);
  });

  it('is changed by a version with a reason, which names the one before; the old one stays to be read', async () => {
    const planId = await published();
    const before = await publicPlan(planId);
    expect(codeOf(await save(planId, 1))).toEqual([409, 'kindergarten-plans.changed-meanwhile']);
    expect(codeOf(await save(planId, 0, { title: '改名的方案（演示）' }))).toEqual([200, undefined]);
    expect(codeOf(await save(planId, 0))).toEqual([409, 'kindergarten-plans.changed-meanwhile']);
    expect(codeOf(await publish(planId, 2))).toEqual([409, 'kindergarten-plans.changed-meanwhile']);
    expect(codeOf(await publish(planId, 1))).toEqual([200, undefined]);
    const after = await publicPlan(planId);
    expect(after.manifest).toMatchObject({
      version: 2,
      previous: before.manifestHash,
      title: '改名的方案（演示）',
    });
    expect(after.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(after.versions[0]?.reason).not.toContain('13812345678');
    const old = await city.request('GET', `/api/kindergarten-plans/${planId}/versions/1`);
    expect(old.body).toEqual({ manifest: before.manifest, manifestHash: before.manifestHash });
  });

  it('takes nothing away once applications are taken, and says why it cannot be published', async () => {
    const planId = await published();
    await enter('2027-05-12');
    await save(planId, 0, { bornFrom: '2024-01-01' });
    const desk = (await one(second).ask('GET', DESK)).body as ResponseOf<typeof getPlanDesk>;
    expect(desk.drafts.find((draft) => draft.planId === planId)).toMatchObject({
      revision: 1,
      byYou: false,
      hindrance: { code: 'kindergarten-plans.not-ready', message: expect.stringContaining('不能取消或收紧') },
    });
    expect(codeOf(await publish(planId))).toEqual([409, 'kindergarten-plans.not-ready']);
    await save(planId, 1, { bornTo: '2024-09-30' });
    expect(codeOf(await publish(planId, 2))).toEqual([200, undefined]);
  });

  it('that would open before it is public is not published', async () => {
    const planId = await begin();
    await enter('2027-05-11');
    expect(codeOf(await publish(planId))).toEqual([409, 'kindergarten-plans.not-ready']);
  });

  it('has no other version after the freeze', async () => {
    const planId = await published();
    await save(planId, 0, { title: '改名' });
    await city.dataSource.query('UPDATE kindergarten_plans SET frozen_at = now() WHERE id = $1', [planId]);
    expect(codeOf(await save(planId, 1))).toEqual([409, 'kindergarten-plans.frozen']);
    expect(codeOf(await publish(planId))).toEqual([409, 'kindergarten-plans.frozen']);
    expect((await publicPlan(planId)).phase).toBe('frozen');
  });

  it('is published once by two who press at once', async () => {
    const third = await operator('u-city');
    const planId = await begin();
    const answers = await Promise.all([publish(planId), publish(planId, 1, third)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
    expect((await publicPlan(planId)).versions).toHaveLength(1);
  });

  it('is published by nobody who wrote it by another account', async () => {
    const planId = await begin();
    await withCheckedName(one(first));
    await withCheckedName(one(second));
    expect(codeOf(await publish(planId))).toEqual([409, 'kindergarten-plans.same-person']);
    await withCheckedName(one(second), 1);
    expect(codeOf(await publish(planId))).toEqual([200, undefined]);
  });

  it('is dropped as a draft, once, and asks for a reason', async () => {
    const planId = await begin();
    expect((await one(first).ask('DELETE', `${DESK}/${planId}/draft`)).body).toEqual({ dropped: true });
    expect(codeOf(await one(first).ask('DELETE', `${DESK}/${planId}/draft`))).toEqual([
      404,
      'kindergarten-plans.unknown',
    ]);
    const silent = await one(first).ask('POST', DESK, { content: samplePlan, reason: ' ' });
    expect(codeOf(silent)).toEqual([422, 'kindergarten-plans.no-reason']);
    const long = await one(first).ask('POST', DESK, { content: samplePlan, reason: '长'.repeat(501) });
    expect(codeOf(long)).toEqual([422, 'kindergarten-plans.reason-too-long']);
  });

  it('is nobody’s but its own bureau’s to write', async () => {
    const planId = await published();
    const other = await operator('u-demo');
    const asked = await other.ask('POST', `/api/units/u-demo/kindergarten-plans/${planId}/draft`, {
      basedOn: 0,
      content: samplePlan,
      reason: '试试',
    });
    expect(codeOf(asked)).toEqual([404, 'kindergarten-plans.unknown']);
  });
});
