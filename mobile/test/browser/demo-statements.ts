import { setTimeout as sleep } from 'node:timers/promises';
import { type Person, signInDemo } from '@yingshang/shared/contracts/identity';
import { promptsVersion, rate, type Stars } from '@yingshang/shared/contracts/ratings';
import { addPhoto, addVoice, getStatementDesk } from '@yingshang/shared/contracts/statements';
import { askToUnseal } from '@yingshang/shared/contracts/unsealing';
import { askServer } from '../support/ask-server';
import { madePhoto, madeRecording } from '../support/made-media';

export interface SignedIn {
  readonly token: string;
  readonly person: Person;
}

/** What waits on the desks of those who check words and of those who open who rated, and who sits there. */
export interface DemoStatements {
  /** Words with a photo, and the statement that they are. */
  readonly textId: string;
  readonly photosOf: string;
  /** A statement that is a recording alone. */
  readonly voiceId: string;
  /** A request that waits for the second person. */
  readonly unsealingId: string;
  /** The phone on which all of it was written: who plays a reviewer may open nothing else. */
  readonly device: string;
  /** Reviewer and supervisor in the city's own body. */
  readonly checker: SignedIn;
  /** Of another body. */
  readonly auditor: SignedIn;
}

export const CHECKING_UNIT = 'sy-city-030';
export const AUDITING_UNIT = 'sy-city-001';

/** Of staff: the unit, or the demo's usual one, and the roles there. Nothing: a resident. */
export async function signInAs(
  serverUrl: string,
  device: string,
  staff?: { readonly unitId?: string; readonly staffRoles: readonly string[] },
): Promise<SignedIn> {
  const body = staff === undefined ? { role: 'resident' } : { role: 'staff', ...staff };
  return signInDemo.response.parse(await askServer(serverUrl, signInDemo.path, { visitorId: device, body }));
}

interface Said {
  readonly unitId: string;
  readonly stars: Stars;
  readonly text: string;
  /** Signed in, and named to the unit. */
  readonly as?: SignedIn;
}

/** Rates from a card, on this device. @returns the statement's id, and the ticket of the rating. */
export async function rateInWords(serverUrl: string, device: string, { unitId, stars, text, as }: Said) {
  const ticket = crypto.randomUUID();
  const body = {
    ticket,
    rated: { unitId, officerId: null },
    stars,
    promptsVersion,
    prompts: [],
    text,
    more: true,
    named: as !== undefined,
    enterpriseId: null,
  };
  const answer = await askServer(serverUrl, rate.path, {
    visitorId: device,
    token: as?.token,
    body,
  });
  return { ticket, statementId: rate.response.parse(answer).statement?.id ?? '' };
}

export async function addRecording(serverUrl: string, device: string, id: string, seconds: number) {
  const body = { voice: madeRecording(seconds) };
  await askServer(serverUrl, addVoice.path.replace(':id', id), { visitorId: device, body });
}

/** Words come onto the desk once their check was tried, which takes a moment. */
export async function textOnDesk(serverUrl: string, token: string, statementId: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const desk = getStatementDesk.response.parse(
      await askServer(serverUrl, getStatementDesk.path, { token }),
    );
    const found = desk.waiting.find((one) => one.statementId === statementId);
    if (found !== undefined) return found.id;
    await sleep(200);
  }
  throw new Error('words never came onto the desk');
}

/** People of the tour say what waits for somebody, and a supervisor asks who one of them was. */
export async function demoStatements(serverUrl: string): Promise<DemoStatements> {
  const device = crypto.randomUUID();
  const checker = await signInAs(serverUrl, device, {
    unitId: CHECKING_UNIT,
    staffRoles: ['reviewer', 'supervisor'],
  });
  const auditor = await signInAs(serverUrl, crypto.randomUUID(), {
    unitId: AUDITING_UNIT,
    staffRoles: ['auditor'],
  });
  const say = (said: Said) => rateInWords(serverUrl, device, said);
  const words = await say({
    unitId: 'demo-210199-svc',
    stars: 2,
    text: '我叫王小明，电话13800000001。办变更跑了三趟，每次说的材料都不一样，最后一次等了两个小时。',
  });
  const threat = await say({
    unitId: 'demo-210199-ndrc',
    stars: 1,
    text: '演示：再不给办，我就带人去窗口闹。',
  });
  const spoken = await say({ unitId: 'demo-210199-edu', stars: 2, text: '' });
  for (const id of [words.statementId, spoken.statementId])
    await askServer(serverUrl, addPhoto.path.replace(':id', id), {
      visitorId: device,
      body: { photo: madePhoto() },
    });
  await addRecording(serverUrl, device, spoken.statementId, 12);
  const about = { kind: 'text', id: await textOnDesk(serverUrl, checker.token, threat.statementId) };
  const note = '演示：评价里写着要带人到窗口闹事，请批准查明后由公安上门劝说。';
  const asked = await askServer(serverUrl, askToUnseal.path, {
    token: checker.token,
    body: { about, ground: 'safety-threat', note },
  });
  return {
    textId: await textOnDesk(serverUrl, checker.token, words.statementId),
    photosOf: words.statementId,
    voiceId: spoken.statementId,
    unsealingId: askToUnseal.response.parse(asked).id,
    device,
    checker,
    auditor,
  };
}
