import { TOLD_TITLE, toldCampaign } from '../support/told-campaign';
import { harnessJourney } from './journey';

jest.setTimeout(120_000);

const journey = harnessJourney();
const { sees, tapAndSee } = journey;

test('a publisher looks at what came of telling people of a policy', async () => {
  await toldCampaign(journey.serverUrl, 8);
  journey.phone.launch('features/statistics/pages/campaigns/index');
  await sees('推送效果只给责任单位的工作人员看');
  await tapAndSee('去登录', '演示工作人员');
  await tapAndSee('演示工作人员', TOLD_TITLE);
  journey.phone.page.tap(journey.phone.page.all('ui-row--pressable')[0] ?? 'no row');
  await sees('占已告知的25%');
  await sees('微信没有送达：没有授权微信提醒');
  // A label and its number, as a screen reader hears them.
  expect(journey.phone.page.hasLabel('看了怎么领，2，占已告知的25%')).toBe(true);
  journey.expectNoProblems();
});
