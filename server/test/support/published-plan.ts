import type { PlanContent } from '@yingshang/shared/kindergarten';
import { samplePlan } from '../../../shared/test/sample-plan';
import { realPerson, startSession } from './real-staff';
import type { SignedIn } from './signed-in';
import type { SuiteCity } from './with-city';

/** Somebody of a bureau, with the second factor. */
export async function provenAtBureau(
  city: SuiteCity,
  role: 'lottery-operator' | 'reviewer',
  unitId: string,
): Promise<SignedIn> {
  const { personId } = await realPerson(city, { role, unitId });
  return startSession(city, personId, true);
}

/** A plan that two people of a bureau wrote and published. @returns its id. */
export async function publishedPlan(
  city: SuiteCity,
  unitId: string,
  content: PlanContent = samplePlan,
): Promise<string> {
  const desk = `/api/units/${unitId}/kindergarten-plans`;
  const [writer, publisher] = [
    await provenAtBureau(city, 'lottery-operator', unitId),
    await provenAtBureau(city, 'lottery-operator', unitId),
  ];
  const drafted = await writer.ask('POST', desk, { content, reason: '演示' });
  const { planId } = drafted.body as { planId: string };
  const published = await publisher.ask('POST', `${desk}/${planId}/publication`, { revision: 1 });
  if (published.status !== 200) throw new Error(`${drafted.text} ${published.text}`);
  return planId;
}
