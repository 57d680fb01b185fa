import { listCallBacks, requestCallBack } from '@yingshang/shared/contracts/call-backs';
import { registerEnterprise, searchRegistry } from '@yingshang/shared/contracts/enterprises';
import { signInDemo } from '@yingshang/shared/contracts/identity';
import { getPolicy } from '@yingshang/shared/contracts/policies';
import { openScanCode } from '@yingshang/shared/contracts/scan-codes';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { usePreferences } from '../../platform/preferences';
import { call } from '../../platform/request';
import { routeUrl } from '../../platform/routes';
import { useSession } from '../../platform/session';
import type { Story, StoryStart } from './demo-stories';
import { someAnsweredComplaint, someComplainant, someComplaintDesk } from './prepare-complaints';
import { someNews } from './prepare-news';
import { someBadRating, someDisplay, someVisit } from './prepare-ratings';

interface Place {
  readonly address: string;
  readonly unitId?: string;
}

/** Stories that begin where something was done before. */
const preparations: ReadonlyMap<StoryStart['at'], () => Promise<Outcome<string>>> = new Map([
  ['control', proofOfSomeEnterprise],
  ['news', someNews],
  ['visit', someVisit],
  ['display', someDisplay],
  ['bad-rating', someBadRating],
  ['complaint', someComplainant],
  ['answered-complaint', someAnsweredComplaint],
  ['complaint-desk', someComplaintDesk],
]);

/** Sets this device up for the story. @returns the address at which it begins. */
export async function prepareStory({ as, size, start }: Story): Promise<Outcome<string>> {
  const place = await placeOf(start);
  if (!place.ok) return place;
  const { address, unitId } = place.value;
  if (as) {
    const signedIn = await call(signInDemo, { body: { role: as, unitId } });
    if (!signedIn.ok) return signedIn;
    useSession.getState().start(signedIn.value.token, signedIn.value.person);
  }
  const prepare = preparations.get(start.at);
  if (prepare !== undefined) return prepare();
  if (start.at === 'desk' && unitId) {
    const waited = await keepSomebodyWaiting(unitId);
    if (!waited.ok) return waited;
  }
  if (size) usePreferences.getState().chooseSize(size);
  return ok(address);
}

async function placeOf(start: StoryStart): Promise<Outcome<Place>> {
  if (start.at === 'address') return ok({ address: start.address });
  if (start.at === 'policy') return fullestPolicy(start.tokens);
  // Known once it is prepared.
  if (!('token' in start)) return ok({ address: '' });
  const landing = await openCode(start.token);
  if (!landing.ok) return landing;
  const unitId = landing.value.unit?.id ?? '';
  const callBack = routeUrl('callBack', { unit: unitId });
  return ok({ address: start.at === 'desk' ? routeUrl('desk', undefined) : callBack, unitId });
}

const openCode = (token: string) => call(openScanCode, { params: { token } });

/** Most policies have no graphic or questions of their own; the story needs one that has both, or the nearest to it. */
async function fullestPolicy(tokens: readonly string[]): Promise<Outcome<Place>> {
  let fullest = { id: '', parts: -1 };
  for (const token of tokens) {
    const landing = await openCode(token);
    if (!landing.ok) return landing;
    const policy = await call(getPolicy, { params: { id: landing.value.policy?.id ?? '' } });
    if (!policy.ok) return policy;
    const { faq, id, infographic, interpretation } = policy.value;
    const parts = [faq, infographic, interpretation].filter(({ length }) => length > 0).length;
    if (parts > fullest.parts) fullest = { id, parts };
  }
  return ok({ address: routeUrl('policy', { id: fullest.id }) });
}

/** The first diner of the register, registered for whoever came. */
async function proofOfSomeEnterprise(): Promise<Outcome<string>> {
  const found = await call(searchRegistry, { query: { name: '餐饮管理' } });
  if (!found.ok) return found;
  const subject = { by: 'reference' as const, reference: found.value.items[0]?.reference ?? '' };
  const registered = await call(registerEnterprise, { body: { subject, facts: {} } });
  return registered.ok ? ok(routeUrl('control', { id: registered.value.id })) : registered;
}

/** A desk at which nobody waits shows nothing: whoever comes here first finds a made-up request. */
async function keepSomebodyWaiting(unitId: string): Promise<Outcome<unknown>> {
  const desk = await call(listCallBacks, { params: { id: unitId } });
  if (!desk.ok || desk.value.waiting.length > 0) return desk;
  const body = { officerId: null, phone: '13800000000', about: '演示：想问营业执照变更地址要带什么。' };
  return call(requestCallBack, { params: { id: unitId }, body });
}
