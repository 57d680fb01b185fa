import { demoCodes, pickCode } from '../support/demo-codes';
import { harnessJourney } from './journey';

jest.setTimeout(120_000);

const journey = harnessJourney();
const { choose, sees, tapAndSee } = journey;

test('a shop owner answers one question more on the results page, and skips one', async () => {
  const { token } = pickCode(await demoCodes(journey.serverUrl), { kind: 'poster', expired: false });
  journey.phone.launch('pages/scan/index', { scene: encodeURIComponent(token) });
  await sees('您扫的是');
  journey.phone.page.tap('答3题，看能享受什么');
  await choose('个体工商户');
  journey.phone.page.tap('下一题');
  await choose('餐饮');
  journey.phone.page.tap('下一题');
  await choose('和平区');
  await tapAndSee('看结果', '再答 1 题，可确定');

  await tapAndSee('从 37 种里选', '都没有就直接保存');
  await tapAndSee('保存：都没有', '已确定');
  expect(journey.phone.page.text()).toContain('另答 1 题');
  await tapAndSee('不清楚', '重新问“不清楚”的 1 题');
  journey.expectNoProblems();
});
