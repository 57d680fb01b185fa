import { signInDemo } from '@yingshang/shared/contracts/identity';
import {
  makeCounter,
  nextCounterCode,
  occasionView,
  pairDisplay,
  pairThisDisplay,
  scanCounterCode,
} from '@yingshang/shared/contracts/occasions';
import { type Asking, askServer } from './ask-server';

/** A tablet that a lead has paired with a counter of their unit. */
export interface PairedDisplay {
  readonly counterId: string;
  readonly counterName: string;
  readonly session: string;
}

export async function pairedDisplay(serverUrl: string): Promise<PairedDisplay> {
  const lead = signInDemo.response.parse(
    await askServer(serverUrl, signInDemo.path, {
      visitorId: crypto.randomUUID(),
      body: { role: 'staff', staffRoles: ['lead'] },
    }),
  );
  const unitId = lead.person.unit?.id ?? '';
  const of = (path: string, counterId = '') => path.replace(':id', unitId).replace(':counterId', counterId);
  const asLead = (path: string, body: object) => askServer(serverUrl, path, { token: lead.token, body });
  const name = `${crypto.randomUUID().slice(0, 4)}号窗口`;
  const wanted = { name, officerId: null, hourlyCap: 60 };
  const counter = makeCounter.response.parse(await asLead(of(makeCounter.path), wanted));
  const { code } = pairDisplay.response.parse(await asLead(of(pairDisplay.path, counter.id), {}));
  const { session } = pairThisDisplay.response.parse(
    await askServer(serverUrl, pairThisDisplay.path, { body: { code } }),
  );
  return { counterId: counter.id, counterName: name, session };
}

/** What the display shows now, as the address of the scan page names it. */
export async function shownCode(serverUrl: string, { counterId, session }: PairedDisplay) {
  const body = { session };
  const { token } = nextCounterCode.response.parse(
    await askServer(serverUrl, nextCounterCode.path, { body }),
  );
  return { c: token, w: counterId.slice(0, 8) };
}

/** Somebody was at a counter with this device and scanned its code: the occasion that is theirs now. */
export async function provenVisit(serverUrl: string, visitorId: string, who: Pick<Asking, 'token'> = {}) {
  const { c: token, w: counter } = await shownCode(serverUrl, await pairedDisplay(serverUrl));
  return occasionView.parse(
    await askServer(serverUrl, scanCounterCode.path, { ...who, visitorId, body: { token, counter } }),
  );
}
