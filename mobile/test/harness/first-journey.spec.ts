import { type DemoCode, demoCodes, pickCode } from '../support/demo-codes';
import { type DemoServer, startDemoServer } from '../support/demo-server';
import { until } from '../support/until';
import { Phone } from './phone';
import { WeappBuild } from './weapp-build';
import { documentedWxNames } from './wx-typings';

jest.setTimeout(120_000);

const scanPage = 'pages/scan/index';
const build = new WeappBuild();
let server: DemoServer;
let codes: readonly DemoCode[];
let phone: Phone;

beforeAll(async () => {
  server = await startDemoServer();
  codes = await demoCodes(server.url);
});
afterAll(() => server.stop());

beforeEach(() => {
  phone = new Phone({ build, serverUrl: server.url });
});
afterEach(() => phone.close());

/** Waits until the page on top shows the words. */
const sees = (words: string) =>
  until(
    `「${words}」`,
    () => phone.page.holds(words),
    () => phone.page.text(),
  );

const tapAndSee = async (button: string, words: string) => {
  phone.page.tap(button);
  await sees(words);
};

/** Chooses an answer and waits until it is marked: the button below listens only then. */
async function choose(label: string): Promise<void> {
  const marked = () => phone.page.labelled(label).getAttribute('aria-checked') === 'true';
  await until(
    `the choice ${label}`,
    () => phone.page.hasLabel(label),
    () => phone.page.text(),
  );
  phone.page.tap(phone.page.labelled(label));
  await until(`${label} marked`, marked, () => phone.page.text());
}

async function answerThreeQuestions(): Promise<void> {
  phone.page.tap('答3题，看能享受什么');
  await choose('个体工商户');
  phone.page.tap('下一题');
  await choose('餐饮');
  phone.page.tap('下一题');
  await choose('和平区');
  await tapAndSee('看结果', '可享');
  await sees('初步符合');
}

test('a shop owner scans the poster, answers three questions and learns how to get a benefit', async () => {
  phone.launch(scanPage, {
    scene: encodeURIComponent(pickCode(codes, { kind: 'poster', expired: false }).token),
  });
  await sees('您扫的是');
  await answerThreeQuestions();

  const rows = phone.page.all('benefit');
  expect(rows.length).toBeGreaterThan(3);
  phone.page.tap(rows[0] ?? 'no row');
  await sees('怎么领');
  await sees('您初步符合');
  await tapAndSee('怎么领', '官方来源');

  expect(phone.realm.problems).toEqual([]);
  expect(phone.requests.filter(({ status }) => status !== 200)).toEqual([]);
  reportSetData();
});

test('an expired code says why and leads home', async () => {
  phone.launch(scanPage, { scene: pickCode(codes, { expired: true }).token });
  await sees('到期');
  expect(phone.page.text()).toContain('首页');
  expect(phone.realm.problems).toEqual([]);
});

test('without a network the page says so and the answers stay on the phone', async () => {
  phone.launch(scanPage, { scene: pickCode(codes, { kind: 'poster', expired: false }).token });
  await sees('您扫的是');
  await answerThreeQuestions();
  const kept = new Map(phone.storage);
  phone.close();

  phone = new Phone({ build, serverUrl: server.url, storage: kept });
  phone.online = false;
  phone.launch('features/benefits/pages/results/index');
  await sees('网络');
  expect(phone.page.text()).toContain('个体工商户');

  phone.online = true;
  await tapAndSee('重试', '初步符合');
  expect(phone.realm.problems).toEqual([]);
});

test('the phone stub offers nothing that WeChat does not document', () => {
  const documented = documentedWxNames();
  expect(phone.wxNames.filter((name) => !documented.has(name))).toEqual([]);
});

/** The score guide asks for at most 20 calls a second and 256 KB each, fewer than a thousand nodes, 30 deep. */
function reportSetData(): void {
  for (const { path, calls, bytes, largestBytes, nodes, depth } of phone.figures()) {
    const kilobytes = (value: number) => (value / 1024).toFixed(1);
    process.stderr.write(
      `${path}：setData ${calls} 次，共 ${kilobytes(bytes)} KB，最大 ${kilobytes(largestBytes)} KB；节点 ${nodes}，深 ${depth}\n`,
    );
    expect(largestBytes).toBeLessThanOrEqual(256 * 1024);
    expect(nodes).toBeLessThan(1000);
    expect(depth).toBeLessThan(30);
  }
}
