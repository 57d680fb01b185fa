import type { SignedIn } from '../support/complaint-steps';
import { decideAbout, givenApplication } from '../support/given-application';
import { openPlan } from '../support/open-plan';

/** A plan that is open, and what a guardian of the tour has applied for. */
export interface DemoKindergartens {
  readonly planId: string;
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
  return { planId, begun, returned, accepted };
}
