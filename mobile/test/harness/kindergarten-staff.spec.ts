import { signInAs } from '../browser/demo-statements';
import { proveRealName, signInOn } from '../support/complaint-steps';
import { givenApplication } from '../support/given-application';
import { BUREAU, OPEN_PLAN_TITLE, openPlan } from '../support/open-plan';
import { until } from '../support/until';
import { harnessJourney } from './journey';

jest.setTimeout(180_000);

const journey = harnessJourney();
const { sees, tapAndSee } = journey;

/** A phone in the hands of somebody of the bureau. */
async function takePhone(staffRoles: readonly string[]): Promise<void> {
  const { token, person } = await signInAs(journey.serverUrl, crypto.randomUUID(), {
    unitId: BUREAU,
    staffRoles,
  });
  const session = JSON.stringify({ version: 2, value: { token, person } });
  journey.changePhone({ storage: new Map([['yingshang.session', session]]) });
}

test('a reviewer accepts an application on a phone, and anybody follows the draw by asking again', async () => {
  const planId = await openPlan(journey.serverUrl);
  const guardian = await signInOn(journey.serverUrl, crypto.randomUUID(), { role: 'resident' });
  await proveRealName(journey.serverUrl, guardian);
  await givenApplication(journey.serverUrl, guardian, { planId, place: 931, sent: true });

  await takePhone(['reviewer', 'lottery-operator']);
  journey.phone.launch('features/kindergarten-desk/pages/review/index', { plan: planId });
  await sees('待审核 1');
  journey.phone.page.tap(journey.phone.page.all('ui-row--pressable')[0] ?? 'no row');
  await sees('通过，看下一件');
  await tapAndSee('查看全部', '示例童');
  await tapAndSee('通过，看下一件', '没有待审核的报名');

  journey.phone.launch('features/kindergarten-desk/pages/plan/index', { plan: planId });
  await sees(OPEN_PLAN_TITLE);
  await tapAndSee('派位现场', '等派位操作员封存名册');
  journey.phone.launch('features/kindergarten-live/pages/live/index', { plan: planId });
  await sees('名册还没有封存');
  const asked = () =>
    journey.phone.requests.filter(({ path }) => path === `/api/kindergarten-draws/${planId}`).length;
  const before = asked();
  await until('the draw asked for again', () => asked() > before, journey.phone.page.text);
  expect(asked()).toBeGreaterThan(before);
  journey.expectNoProblems();
});
