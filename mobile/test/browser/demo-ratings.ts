import {
  answerFollowUp,
  listUnitFollowUps,
  putRightFollowUp,
  takeFollowUp,
} from '@yingshang/shared/contracts/follow-ups';
import type { Person } from '@yingshang/shared/contracts/identity';
import { scanCounterCode } from '@yingshang/shared/contracts/occasions';
import { promptsFor, promptsVersion, rate, type Stars } from '@yingshang/shared/contracts/ratings';
import { askServer } from '../support/ask-server';
import { pairedDisplay, provenVisit, shownCode } from '../support/proven-visit';

/** What people of the tour said of the unit of its lead, and what became of it. */
export interface DemoRatings {
  /** As its rater calls it: bad, answered, put right. */
  readonly ticket: string;
  /** The case of it, for the supervisor to revisit. */
  readonly putRightCase: string;
  /** A case that the unit has not answered. */
  readonly openCase: string;
  /** A tablet's session. */
  readonly display: string;
  /** A code that the phone of `scanner` has scanned, and its parameters on the scan page. */
  readonly scanned: { readonly c: string; readonly w: string };
  readonly scanner: { readonly visitorId: string; readonly key: string };
}

interface SignedIn {
  readonly token: string;
  readonly person: Person;
}

interface Given {
  readonly stars: Stars;
  readonly text: string;
}

/** The rater wants to be named, so that the unit knows of it at once. */
export async function demoRatings(
  serverUrl: string,
  people: { readonly rater: SignedIn; readonly raterDevice: string; readonly lead: SignedIn },
): Promise<DemoRatings> {
  const { rater, raterDevice, lead } = people;
  const rateAtCounter = async ({ stars, text }: Given) => {
    const { id: occasionId, channel } = await provenVisit(serverUrl, raterDevice, rater);
    const ticket = crypto.randomUUID();
    const prompts = promptsFor(promptsVersion, channel, stars).map(({ key }) => key);
    const said = { stars, text, promptsVersion, prompts: prompts.slice(0, 1), named: true };
    const body = { ticket, rated: { occasionId }, ...said, more: false, enterpriseId: null };
    await askServer(serverUrl, rate.path, { visitorId: raterDevice, token: rater.token, body });
    return ticket;
  };
  const ticket = await rateAtCounter({ stars: 1, text: '为一张证明跑了三趟，每次说的材料都不一样。' });
  const putRightCase = await onlyCase(serverUrl, lead, []);
  await dealWith(serverUrl, lead, putRightCase);
  await rateAtCounter({ stars: 2, text: '排队一个多小时，没有人说明原因。' });
  const openCase = await onlyCase(serverUrl, lead, [putRightCase]);
  await rateAtCounter({ stars: 5, text: '' });
  // Kept for home.
  await provenVisit(serverUrl, raterDevice, rater);
  return { ticket, putRightCase, openCase, ...(await someDisplay(serverUrl)) };
}

const at = ({ person }: SignedIn, path: string, caseId = '') =>
  path.replace(':id', person.unit?.id ?? '').replace(':caseId', caseId);

async function onlyCase(serverUrl: string, lead: SignedIn, known: readonly string[]): Promise<string> {
  const answer = await askServer(serverUrl, at(lead, listUnitFollowUps.path), lead);
  const { items } = listUnitFollowUps.response.parse(answer);
  const found = items.find(({ id }) => !known.includes(id));
  if (found === undefined) throw new Error('a bad rating opened no case');
  return found.id;
}

async function dealWith(serverUrl: string, lead: SignedIn, caseId: string): Promise<void> {
  const step = (path: string, body: object) =>
    askServer(serverUrl, at(lead, path, caseId), { token: lead.token, body });
  await step(takeFollowUp.path, {});
  await step(answerFollowUp.path, { text: '让您多跑了，对不起。材料清单当天没有更新，责任在我们。' });
  await step(putRightFollowUp.path, { text: '已统一材料清单，贴在窗口和网页上，并给您留了专人电话。' });
}

async function someDisplay(serverUrl: string): Promise<Pick<DemoRatings, 'display' | 'scanned' | 'scanner'>> {
  const display = await pairedDisplay(serverUrl);
  const scanned = await shownCode(serverUrl, display);
  const scanner = { visitorId: crypto.randomUUID(), key: crypto.randomUUID() };
  await askServer(serverUrl, scanCounterCode.path, {
    visitorId: scanner.visitorId,
    idempotencyKey: scanner.key,
    body: { token: scanned.c, counter: scanned.w },
  });
  return { display: display.session, scanned, scanner };
}
