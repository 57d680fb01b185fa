import { readFileSync } from 'node:fs';
import { routeUrl } from '../../src/platform/routes';
import { filesWith, piecesOf, textsOf } from '../support/clear-sound';
import { sameSound } from '../support/same-sound';
import { soundDigest } from '../support/speech-stand-in';
import { canSpeak } from '../support/spoken-sentence';
import { row } from './become';
import { chooseSize } from './choose-size';
import { fillExampleIdentity } from './fill-example-identity';
import { keptFiles, nothingKept } from './kept-files';
import { pageCameIn } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { picture } from './picture';
import { sayWalk } from './say-walk';
import { press, sees } from './shop-owner';
import { notOfTheLog } from './verify-receipt';

jest.setTimeout(240_000);

const HEARD = '嗯和平区税务局服务好给五颗星';
const COMPLAINED = '投诉和平区税务局办个证跑了三趟窗口没有人';
const RESIDENT = '居民，以个人身份使用，也可以登记自己的店';

(canSpeak() ? describe : describe.skip)('what is said to the phone', () => {
  const walk = sayWalk({ patienceMs: 8_000 });

  /** Neither in a row nor in a file of the database, wherever it may have been written. */
  async function expectSealed(wav: Buffer, ticket: string): Promise<void> {
    const { server } = walk.city;
    const pieces = piecesOf(wav);
    // Both ways of looking find what stands there in clear.
    expect(await server.tablesWith([ticket])).not.toEqual([]);
    expect(filesWith(server.dataDir, [Buffer.from(ticket.replaceAll('-', ''), 'hex')])).not.toEqual([]);
    expect(await server.tablesWith([...textsOf(pieces), HEARD])).toEqual([]);
    expect(filesWith(server.dataDir, [...pieces, Buffer.from(HEARD)])).toEqual([]);
  }

  test('is heard, shown, corrected with a tap and rated by another one, and lies nowhere in clear', async () => {
    const { page, problems } = walk.phone;
    await walk.speech.sayNext(HEARD);
    await walk.open(routeUrl('home', undefined));
    await row(page, /^说一说/).click();
    await sees(page, '您点“对，提交”才算数');
    await walk.say();
    await sees(page, '听到的');
    await sees(page, HEARD);
    const ticket = walk.ticket();

    const calls = await walk.speech.calls();
    expect(calls).toMatchObject([{ ended: 'ok' }]);
    const kept = await walk.keptRecording(ticket);
    expect(soundDigest(kept)).toBe(calls[0]?.sha256);
    expect(kept.readUInt32LE(24)).toBe(16_000);
    expect(sameSound(kept, readFileSync(walk.spokenFile))).toBeGreaterThan(0.6);
    await expectSealed(kept, ticket);

    expect(await keptFiles(page)).toBe(1);

    await walk.row(/^评价谁，国家税务总局沈阳市和平区税务局/).waitFor();
    await walk.row(/^几颗星，5星，非常满意/).click();
    await walk.choose(/^满意，4星/);
    await walk.row(/^几颗星，4星，满意/).waitFor();
    expect(await walk.myRatings()).toEqual([]);
    await press(page, '对，提交');
    await sees(page, '已收到，谢谢您');
    expect(await walk.myRatings()).toMatchObject([
      {
        ticket,
        stars: 4,
        unit: { id: 'sy-210102-tax' },
        words: { text: '和平区税务局服务好给五颗星', voice: 'heard' },
      },
    ]);
    await expectSealed(kept, ticket);
    await nothingKept(page);
    expect(await walk.speech.calls()).toHaveLength(1);
    expect(notOfTheLog(problems)).toEqual([]);
  });

  test('in the elders’ version comes first at home, and everything on the way is large and reachable', async () => {
    const { page, problems } = walk.phone;
    await walk.speech.sayNext('税务局服务好给五颗星');
    await chooseSize(page, walk.city.url, 'elder');
    const { findings, check } = flawsByStep(page, 'elder');
    const look = async (step: string): Promise<void> => {
      await pageCameIn(page);
      await check(step);
      await picture(page, `elder-${step}`);
    };
    const first = page.locator('.elder-action').locator('visible=true').first();
    expect(await first.innerText()).toBe('说一说');
    await first.click();
    await sees(page, '我家门口路灯坏了');
    await look('speak');
    await walk.startSpeaking();
    await sees(page, '正在录音 0:01');
    await look('speaking');
    await walk.stopSpeaking();
    // One question, of which office.
    await sees(page, '您说的是哪个单位？');
    await look('question');
    await press(page, /和平区税务局$/);
    await walk.row(/^评价谁，.*和平区税务局/).waitFor();
    await walk.row(/^几颗星/).click();
    await look('stars');
    await press(page, '不改了');
    await press(page, '改一下');
    await look('change');
    await press(page, '不改了');
    await press(page, '对，提交');
    await sees(page, '已收到，谢谢您');
    expect(await walk.myRatings()).toMatchObject([{ stars: 5 }]);
    expect(findings).toEqual([]);
    expect(notOfTheLog(problems)).toEqual([]);
  });

  test('to the search box fills it, finds, and is kept nowhere', async () => {
    const { page, problems } = walk.phone;
    await walk.speech.sayNext('和平区税务局在哪');
    await walk.open(routeUrl('find', {}));
    await press(page, '说话来找');
    await walk.say();
    await page
      .getByRole('link', { name: /和平区税务局/ })
      .locator('visible=true')
      .first()
      .waitFor();
    const box = page.locator('input').locator('visible=true').first();
    expect(await box.inputValue()).toBe('国家税务总局沈阳市和平区税务局');
    const [call] = await walk.speech.calls();
    expect(call).toMatchObject({ ended: 'ok' });
    expect(call?.bytes).toBeGreaterThan(3 * 32_000);
    expect(await walk.city.server.tablesWith([walk.visitorId, '和平区税务局在哪'])).not.toContain(
      'public.voice_tickets',
    );
    expect(problems).toEqual([]);
  });

  test('in a complaint is signed for with one’s name first, and filed as it stood there', async () => {
    const { page, problems } = walk.phone;
    await walk.speech.sayNext(COMPLAINED);
    await walk.open(routeUrl('fileComplaint', {}));
    await walk.say();
    await sees(page, COMPLAINED);
    const ticket = walk.ticket();
    await walk.row(/^投诉谁，.*和平区税务局/).waitFor();
    await press(page, '对，登录后提交');
    await row(page, `演示，${RESIDENT}`).click();
    await press(page, '对，实名后提交');
    await page
      .getByRole('checkbox', { name: /我单独同意/ })
      .locator('visible=true')
      .click();
    await fillExampleIdentity(page);
    await press(page, '核验');
    await press(page, '接着办刚才的事');
    await sees(page, COMPLAINED);
    expect(await walk.city.server.tablesWith([ticket])).toContain('public.voice_tickets');
    await press(page, '对，提交');
    await sees(page, '已提交，正在审核');
    await sees(page, COMPLAINED);
    expect(await walk.city.server.tablesWith([ticket])).not.toContain('public.voice_tickets');
    expect(await walk.speech.calls()).toMatchObject([{ ended: 'ok' }]);
    expect(notOfTheLog(problems)).toEqual([]);
  });
});
