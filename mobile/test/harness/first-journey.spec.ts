import { type DemoCode, demoCodes, pickCode } from '../support/demo-codes';
import { harnessJourney } from './journey';
import { documentedWxNames } from './wx-typings';

jest.setTimeout(120_000);

const scanPage = 'pages/scan/index';
const journey = harnessJourney();
const { choose, sees, tapAndSee } = journey;
let codes: readonly DemoCode[];

beforeAll(async () => {
  codes = await demoCodes(journey.serverUrl);
});

async function answerThreeQuestions(): Promise<void> {
  journey.phone.page.tap('答3题，看能享受什么');
  await choose('个体工商户');
  journey.phone.page.tap('下一题');
  await choose('餐饮');
  journey.phone.page.tap('下一题');
  await choose('和平区');
  await tapAndSee('看结果', '可享');
  await sees('初步符合');
}

test('a shop owner scans the poster, answers three questions and learns how to get a benefit', async () => {
  journey.phone.launch(scanPage, {
    scene: encodeURIComponent(pickCode(codes, { kind: 'poster', expired: false }).token),
  });
  await sees('您扫的是');
  await answerThreeQuestions();

  const rows = journey.phone.page.all('benefit');
  expect(rows.length).toBeGreaterThan(3);
  journey.phone.page.tap(rows[0] ?? 'no row');
  await sees('怎么领');
  await sees('您初步符合');
  await tapAndSee('怎么领', '官方来源');

  journey.expectNoProblems();
  reportSetData();
});

test('an expired code says why and leads home', async () => {
  journey.phone.launch(scanPage, { scene: pickCode(codes, { expired: true }).token });
  await sees('到期');
  expect(journey.phone.page.text()).toContain('首页');
  expect(journey.phone.realm.problems).toEqual([]);
});

test('without a network the page says so and the answers stay on the phone', async () => {
  journey.phone.launch(scanPage, { scene: pickCode(codes, { kind: 'poster', expired: false }).token });
  await sees('您扫的是');
  await answerThreeQuestions();
  const kept = new Map(journey.phone.storage);

  journey.changePhone({ storage: kept });
  journey.phone.online = false;
  journey.phone.launch('features/benefits/pages/results/index');
  await sees('网络');
  expect(journey.phone.page.text()).toContain('个体工商户');

  journey.phone.online = true;
  await tapAndSee('重试', '初步符合');
  expect(journey.phone.realm.problems).toEqual([]);
});

test('the phone stub offers nothing that WeChat does not document', () => {
  const documented = documentedWxNames();
  expect(journey.phone.wxNames.filter((name) => !documented.has(name))).toEqual([]);
});

/** The score guide asks for at most 20 calls a second and 256 KB each, fewer than a thousand nodes, 30 deep. */
function reportSetData(): void {
  for (const { path, calls, bytes, largestBytes, nodes, depth } of journey.phone.figures()) {
    const kilobytes = (value: number) => (value / 1024).toFixed(1);
    process.stderr.write(
      `${path}：setData ${calls} 次，共 ${kilobytes(bytes)} KB，最大 ${kilobytes(largestBytes)} KB；节点 ${nodes}，深 ${depth}\n`,
    );
    expect(largestBytes).toBeLessThanOrEqual(256 * 1024);
    expect(nodes).toBeLessThan(1000);
    expect(depth).toBeLessThan(30);
  }
}
