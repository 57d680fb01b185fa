import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { row } from './become';
import { fillExampleIdentity } from './fill-example-identity';
import { pageCameIn } from './page-checks';
import { picture } from './picture';
import { press, sees } from './shop-owner';

/** What each person of a complaint does at the own phone, from the first word to the published case. */
export function complaintWalk(serverUrl: string) {
  /** As somebody who takes the phone up again later: no page of before lies below. */
  const open = async (page: Page, address: string): Promise<void> => {
    await page.goto(`${serverUrl}/#${address}`);
    await page.reload();
  };
  return {
    /** @returns the number by which all sides call it */
    file: async (page: Page, unit: string, words: string): Promise<string> => {
      await open(page, routeUrl('complaints', undefined));
      await row(page, /^说一说，写一写/).click();
      await field(page, '写一写').fill(words);
      await shown(page, 'radio', new RegExp(`^${unit}`)).click();
      await shown(page, 'checkbox', /^办结后可以匿名公开/).click();
      await press(page, '实名核验后提交');
      await proveRealName(page);
      await press(page, '提交投诉');
      await sees(page, '已收到您的投诉');
      await isAtTheTop(page, '投诉回执');
      await picture(page, 'complaint-receipt');
      const number = /TS-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator('body').innerText())?.[0] ?? '';
      expect(number).not.toBe('');
      await press(page, '看办理进展');
      await sees(page, '已提交，正在审核');
      await pageCameIn(page);
      return number;
    },
    openOwn: async (page: Page, unit: string): Promise<void> => {
      await open(page, routeUrl('complaints', undefined));
      await row(page, new RegExp(unit)).click();
      await sees(page, '办理经过');
      await pageCameIn(page);
    },
    openDesk: async (page: Page, number: string): Promise<void> => {
      await open(page, routeUrl('unitComplaints', {}));
      await findCase(page, number);
    },
    publish: async (page: Page, number: string, words: readonly [string, string, string]): Promise<void> => {
      await open(page, routeUrl('supervisedComplaints', {}));
      await findCase(page, number);
      await press(page, /^公开/);
      const [title, story, answer] = words;
      await field(page, '标题').fill(title);
      await field(page, '投诉了什么').fill(story);
      await field(page, '怎么解决的').fill(answer);
      await picture(page, 'complaint-publish');
      await press(page, '公开');
      await sees(page, '已公开');
    },
    readPublished: async (page: Page, title: string): Promise<void> => {
      await open(page, routeUrl('publishedComplaints', {}));
      await page.locator('input').locator('visible=true').first().fill(title);
      await row(page, new RegExp(title)).click();
      await sees(page, '怎么结束的');
      await picture(page, 'complaint-published');
    },
  };
}

export const field = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true }).locator('visible=true');

/** Opens the form of a step, writes, sends. */
export async function write(page: Page, step: string, label: string, words: string, button: string) {
  await press(page, step);
  await field(page, label).fill(words);
  await press(page, button);
}

/** To somebody who is not the lead. */
export async function assign(page: Page): Promise<void> {
  await press(page, /安排承办人/);
  await row(page, /^(?!.*（我）).*在办\d+件/).click();
  await sees(page, '负责人安排了承办人');
}

export const choose = (page: Page, answer: RegExp): Promise<void> => shown(page, 'radio', answer).click();

/** The titles of the steps as they stand below each other. */
export async function storyOn(page: Page): Promise<string[]> {
  const titles = page.locator('.ui-timeline__title').locator('visible=true');
  await titles.first().waitFor();
  return titles.allInnerTexts();
}

/** What no lay person reads: words of the code or of English, and dates as machines write them. */
export async function strangeWords(page: Page): Promise<string[]> {
  const words = await page.locator('.taro_page').locator('visible=true').last().innerText();
  return words.replaceAll(/TS-[0-9A-Z]{4}-[0-9A-Z]{4}/g, '').match(/[A-Za-z_]{2,}|\d+-\d+(-\d+)?/g) ?? [];
}

const shown = (page: Page, role: 'radio' | 'checkbox', name: RegExp) =>
  page.getByRole(role, { name }).locator('visible=true').first();

/** The button that led here was far below. */
async function isAtTheTop(page: Page, heading: string): Promise<void> {
  const title = await page.getByRole('heading', { name: heading }).locator('visible=true').elementHandle();
  await page.waitForFunction((element) => (element?.getBoundingClientRect().y ?? -1) >= 0, title);
}

async function proveRealName(page: Page): Promise<void> {
  await sees(page, '这是敏感个人信息');
  await page.getByRole('checkbox').locator('visible=true').click();
  await fillExampleIdentity(page);
  await press(page, '核验');
  await press(page, '接着办刚才的事');
}

/** The list is still the whole one for a moment after the number was typed. */
async function findCase(page: Page, number: string): Promise<void> {
  await row(page, /TS-/).waitFor();
  await page.locator('input').locator('visible=true').first().fill(number);
  const others = page.getByRole('link', { name: new RegExp(`TS-(?!${number.slice(3)})`) });
  await others.locator('visible=true').first().waitFor({ state: 'hidden' });
  await row(page, new RegExp(number)).click();
  await sees(page, '办理经过');
}
