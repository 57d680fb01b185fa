import { listPlans } from '@yingshang/shared/contracts/kindergarten-plans';
import { askServer } from '../support/ask-server';
import type { SignedIn } from '../support/complaint-steps';
import { decideAbout, givenApplication } from '../support/given-application';
import { openPlan } from '../support/open-plan';

/** A plan that is open, and what a guardian of the tour has applied for. */
export interface DemoKindergartens {
  readonly planId: string;
  /** Of the demo city: its result is out. */
  readonly drawnId: string;
  /** Begun, without its document. */
  readonly begun: string;
  /** Returned with a reason. */
  readonly returned: string;
  /** Accepted, with a receipt. */
  readonly accepted: string;
}

export async function demoKindergartens(serverUrl: string, guardian: SignedIn): Promise<DemoKindergartens> {
  const planId = await openPlan(serverUrl);
  const given = (place: number, sent: boolean) =>
    givenApplication(serverUrl, guardian, { planId, place, sent });
  const [begun, returned, accepted] = [
    await given(901, false),
    await given(902, true),
    await given(903, true),
  ];
  const reason = '演示：户口簿照片缺孩子本人页，请补拍孩子那一页和首页，拍清楚编号。';
  await decideAbout(serverUrl, returned, { decision: 'returned', reason });
  await decideAbout(serverUrl, accepted, { decision: 'accepted' });
  return { planId, drawnId: await drawnPlan(serverUrl), begun, returned, accepted };
}

async function drawnPlan(serverUrl: string): Promise<string> {
  const { plans } = listPlans.response.parse(await askServer(serverUrl, listPlans.path));
  const drawn = plans.find(({ title }) => title.includes('结果已公布'));
  if (drawn === undefined) throw new Error('the demo city has no draw whose result is out');
  return drawn.id;
}
