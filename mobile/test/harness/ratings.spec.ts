import { setTimeout as sleep } from 'node:timers/promises';
import { pairedDisplay, shownCode } from '../support/proven-visit';
import { harnessJourney } from './journey';

jest.setTimeout(180_000);

const journey = harnessJourney();
const { choose, sees, tapAndSee } = journey;
/** The log is signed every minute; on a loaded machine a little later. */
const LONGEST_MS = 100_000;

/** WeChat hands the plain link of a counter's code over as `q`. */
async function scanCounter(): Promise<void> {
  const { c, w } = await shownCode(journey.serverUrl, await pairedDisplay(journey.serverUrl));
  const q = encodeURIComponent(`${journey.serverUrl}/?c=${c}&w=${w}`);
  journey.phone.launch('pages/scan/index', { q });
  await sees('现在评');
}

/** Until then the receipt is a promise. */
async function verifyReceipt(): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  while (!journey.phone.page.holds('这台手机自己核对过') && Date.now() < end) {
    journey.phone.page.tap('核对：我的评价已入账');
    await sleep(3_000);
  }
  await sees('我的评价已入账');
}

test('a counter’s code is scanned, rated, and the phone finds its rating in the log', async () => {
  await scanCounter();
  await tapAndSee('现在评', '有到场凭证，完整计分');
  await choose('不满意，');
  await tapAndSee('等得太久', '提交评价');
  await tapAndSee('提交评价', '已收到，谢谢您');
  await sees('收到差评，开始整改');
  await verifyReceipt();
  await tapAndSee('看我的全部评价', '窗口扫码评价');
  expect(journey.phone.realm.problems).toEqual([]);
  const refused = journey.phone.requests.filter(({ status }) => status !== 200);
  // Asked before the log was signed with the rating.
  expect(refused.filter(({ path }) => !path.includes('/ledger/'))).toEqual([]);
});

test('kept for home, the visit waits under 我的评价', async () => {
  await scanCounter();
  await tapAndSee('回家再说（24小时内）', '已为您留到');
  journey.phone.launch('features/ratings/pages/mine/index');
  await sees('待评价');
  await tapAndSee('示例区', '您满意吗');
  expect(journey.phone.page.path).toBe('features/ratings/pages/rate/index');
  journey.expectNoProblems();
});
