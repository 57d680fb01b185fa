import { setTimeout as sleep } from 'node:timers/promises';
import type { StaffRole } from '@yingshang/shared/access';
import {
  confirmDice,
  confirmValue,
  freezeRoll,
  getLiveDraw,
  type LiveDraw,
  runDrawNow,
  sealRoll,
  typeDice,
  typeValue,
} from '@yingshang/shared/contracts/kindergarten-draws';
import { listOwnResults } from '@yingshang/shared/contracts/kindergarten-results';
import { sampleChild } from '../../../shared/test/sample-child';
import { askServer } from './ask-server';
import type { SignedIn } from './complaint-steps';
import type { DemoServer } from './demo-server';
import { decideAbout, givenApplication } from './given-application';
import { BUREAU, openPlan } from './open-plan';
import { demoStaff } from './rated-unit';

const HOUR_MS = 3_600_000;
const DICE = '0123456789'.repeat(4);
const NUMBERS = '05 12 20 25 30 33 08';

export interface ReleasedDraw {
  readonly planId: string;
  /** Of the guardian. */
  readonly applicationId: string;
  readonly child: { readonly name: string; readonly idNumber: string };
}

/** A whole draw by its routes, whose guardian has one child on the roll; the result is out. The city's clock moves on. */
export async function releasedDraw(
  { url, pass, now }: Pick<DemoServer, 'url' | 'pass' | 'now'>,
  guardian: SignedIn,
): Promise<ReleasedDraw> {
  const planId = await openPlan(url, { lottery: true, now: await now() });
  const places = [941, 942, 943];
  const ids: string[] = [];
  for (const place of places) {
    const id = await givenApplication(url, guardian, { planId, place, sent: true });
    await decideAbout(url, id, { decision: 'accepted' });
    ids.push(id);
  }
  const live = async (): Promise<LiveDraw> =>
    getLiveDraw.response.parse(await askServer(url, getLiveDraw.path.replace(':planId', planId)));
  const step = async (role: StaffRole, { path }: { readonly path: string }, body: object = {}) => {
    const { token } = await demoStaff(url, role, BUREAU);
    const at = path.replace(':id', BUREAU).replace(':planId', planId);
    // A second device where a second person stands.
    await askServer(url, at, { token, visitorId: crypto.randomUUID(), body });
  };
  await pass(49 * HOUR_MS);
  await step('lottery-operator', sealRoll);
  await step('notary', freezeRoll, { root: (await live()).roll?.root });
  await pass(23 * HOUR_MS);
  await step('lottery-operator', typeDice, { digits: DICE });
  await step('notary', confirmDice, { digits: DICE });
  await pass(HOUR_MS);
  await step('lottery-operator', typeValue, { numbers: NUMBERS });
  await step('notary', confirmValue, { numbers: NUMBERS });
  await step('lottery-operator', runDrawNow);
  await pass(HOUR_MS);
  // Results are laid out for the look-up while the kindergartens are being shown, which the clock jumped over.
  const isLaidOut = async () => {
    const { results } = listOwnResults.response.parse(
      await askServer(url, listOwnResults.path, { token: guardian.token }),
    );
    return results.length === places.length;
  };
  for (let tries = 0; !(await isLaidOut()); tries += 1) {
    if (tries > 150) throw new Error('the result was never released');
    await sleep(200);
  }
  return { planId, applicationId: ids[0] ?? '', child: sampleChild('2024-01-05', places[0] ?? 0) };
}
