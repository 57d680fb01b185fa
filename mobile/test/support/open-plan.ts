import { setTimeout as sleep } from 'node:timers/promises';
import { quicknet, roundFrom } from '@yingshang/shared/beacon';
import { draftPlan, getPlan, publishPlan } from '@yingshang/shared/contracts/kindergarten-plans';
import type { PlanContent } from '@yingshang/shared/kindergarten';
import { samplePlan } from '../../../shared/test/sample-plan';
import { askServer } from './ask-server';
import { demoStaff } from './rated-unit';

/** The bureau of the demo's made-up county. */
export const BUREAU = 'demo-210199-edu';
export const OPEN_PLAN_TITLE = '示例区幼儿园阳光派位（走查，演示）';

const HOUR_MS = 3_600_000;
/** A plan is public before applications open. */
const SOON_MS = 1_500;

/** The sample plan, open for a day from in a moment on. */
function soon(now: number): PlanContent {
  const at = (hours: number) => new Date(now + hours * HOUR_MS).toISOString();
  const round = (hours: number) => roundFrom(now + hours * HOUR_MS);
  return {
    ...samplePlan,
    title: OPEN_PLAN_TITLE,
    opensAt: new Date(now + SOON_MS).toISOString(),
    closesAt: at(24),
    mendsUntil: at(48),
    drawAt: at(72),
    appealsUntil: at(24 * 20).slice(0, 10),
    beacon: {
      source: 'drand-quicknet',
      chain: quicknet.chainHash,
      round: roundFrom(now + 73 * HOUR_MS),
      fallbacks: [round(74), round(75)],
    },
  };
}

/** The same with a lottery's results, which a walk can type without a network. */
function withLottery(plan: PlanContent, now: number): PlanContent {
  const drawnAt = (hours: number) => new Date(now + hours * HOUR_MS).toISOString();
  const beacon = {
    source: 'lottery' as const,
    game: '演示双色球',
    issue: '演示001',
    drawnAt: drawnAt(73),
    fallbacks: [{ issue: '演示002', drawnAt: drawnAt(74) }],
  };
  return { ...plan, beacon };
}

interface Opened {
  readonly lottery?: boolean;
  /** What the city's clock says, where a walk before may have moved it on. */
  readonly now?: number;
}

/** A plan that two people of the bureau wrote and published, and to which families apply by now. @returns its id. */
export async function openPlan(
  serverUrl: string,
  { lottery = false, now = Date.now() }: Opened = {},
): Promise<string> {
  const [writer, publisher] = [
    await demoStaff(serverUrl, 'lottery-operator', BUREAU),
    await demoStaff(serverUrl, 'lottery-operator', BUREAU),
  ];
  const desk = draftPlan.path.replace(':id', BUREAU);
  const content = lottery ? withLottery(soon(now), now) : soon(now);
  const body = { content, reason: '演示：首次公布' };
  const { planId } = draftPlan.response.parse(
    await askServer(serverUrl, desk, { token: writer.token, body }),
  );
  const publication = publishPlan.path.replace(':id', BUREAU).replace(':planId', planId);
  await askServer(serverUrl, publication, { token: publisher.token, body: { revision: 1 } });
  for (let tries = 0; tries < 100; tries += 1) {
    const plan = await askServer(serverUrl, getPlan.path.replace(':planId', planId));
    if (getPlan.response.parse(plan).phase === 'open') return planId;
    await sleep(200);
  }
  throw new Error('the plan never opened');
}
