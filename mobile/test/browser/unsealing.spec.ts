import { setTimeout as sleep } from 'node:timers/promises';
import { getLedgerEvents } from '@yingshang/shared/contracts/ledger';
import { decideUnsealing, unsealingRecord } from '@yingshang/shared/contracts/unsealing';
import { routeUrl } from '../../src/platform/routes';
import { askServer } from '../support/ask-server';
import { demoCity } from './demo-city';
import { AUDITING_UNIT, CHECKING_UNIT, rateInWords, signInAs, textOnDesk } from './demo-statements';
import { press, sees } from './shop-owner';
import { sitDown } from './sit-down';

jest.setTimeout(240_000);

const city = demoCity();
const RATED = 'demo-210199-svc';

/** All that everybody may read, page by page. */
async function publicRecords() {
  const records = [];
  for (let from: number | null = 0; from !== null; ) {
    const answer = await askServer(city.url, `${getLedgerEvents.path}?from=${from}`);
    const { events, next } = getLedgerEvents.response.parse(answer);
    records.push(...events.filter(({ kind }) => kind === 'unsealing'));
    from = next;
  }
  return records.map(({ content }) => unsealingRecord.parse(JSON.parse(content)));
}

/** Entries are placed on the log each minute. */
async function publicSteps(unsealing: string): Promise<string[]> {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = (await publicRecords()).filter((record) => record.unsealing === unsealing);
    if (found.length === 3) return found.map(({ unit, step }) => `${unit} ${step}`).toSorted();
    await sleep(3_000);
  }
  return [];
}

test('two people open who rated: one asks, may not decide, another grants, it is shown once and stands on the public ledger', async () => {
  const device = crypto.randomUUID();
  const rater = await signInAs(city.url, device);
  const said = { unitId: RATED, stars: 1 as const, text: '演示：再不给办，我就带人去窗口闹', as: rater };
  const { statementId } = await rateInWords(city.url, device, said);
  const staffRoles = ['supervisor', 'reviewer', 'auditor'];
  const asker = await signInAs(city.url, crypto.randomUUID(), { unitId: CHECKING_UNIT, staffRoles });
  const auditor = await signInAs(city.url, crypto.randomUUID(), {
    unitId: AUDITING_UNIT,
    staffRoles: ['auditor'],
  });
  const id = await textOnDesk(city.url, asker.token, statementId);
  const asking = await city.newPhone();
  await sitDown(asking.context, asker, crypto.randomUUID());
  const deciding = await city.newPhone();
  await sitDown(deciding.context, auditor, crypto.randomUUID());

  await asking.page.goto(`${city.url}/#${routeUrl('statementText', { id })}`);
  await press(asking.page, '文字里有威胁？申请查明评价人');
  await sees(asking.page, '每一步都写进公开账本');
  await press(asking.page, '申请，并写进公开账本');
  await sees(asking.page, '请选理由，并写明依据');
  await asking.page.getByRole('radio', { name: '文字里威胁到他人安全' }).click();
  const note = asking.page.getByLabel('依据').locator('visible=true');
  await note.fill('写着要带人去窗口闹，请批准查明后劝说');
  await press(asking.page, '申请，并写进公开账本');
  await sees(asking.page, '您申请的，您自己不能批准');
  expect(await asking.page.getByRole('button', { name: /批准/ }).count()).toBe(0);
  const unsealing = new URL(asking.page.url().replace('/#', '')).searchParams.get('id') ?? '';
  await expect(
    askServer(city.url, decideUnsealing.path.replace(':id', unsealing), {
      token: asker.token,
      body: { decision: 'approved' },
    }),
  ).rejects.toThrow('unsealing.unknown');

  await deciding.page.goto(`${city.url}/#${routeUrl('unsealings', undefined)}`);
  await deciding.page.getByRole('link', { name: /示例区政务服务中心/ }).click();
  await sees(deciding.page, '写着要带人去窗口闹');
  await press(deciding.page, '批准，让申请人看一次');
  await sees(deciding.page, '只有申请人可以看，您看不到');

  await asking.page.reload();
  await press(asking.page, '现在查看');
  await sees(asking.page, `姓名或称呼：${rater.person.displayName}`);
  await asking.page.reload();
  await sees(asking.page, '已查看');
  expect(await asking.page.getByText(rater.person.displayName).count()).toBe(0);
  expect(await publicSteps(unsealing)).toEqual([`${RATED} approved`, `${RATED} asked`, `${RATED} shown`]);
  expect([...asking.problems, ...deciding.problems]).toEqual([]);
});
