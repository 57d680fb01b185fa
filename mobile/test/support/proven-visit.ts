import { signInDemo } from '@yingshang/shared/contracts/identity';
import {
  makeCounter,
  nextCounterCode,
  occasionView,
  pairDisplay,
  pairThisDisplay,
  scanCounterCode,
} from '@yingshang/shared/contracts/occasions';
import { askServer } from './ask-server';

/** Somebody was at a counter with this device and scanned its code: the occasion that is theirs now. */
export async function provenVisit(serverUrl: string, visitorId: string) {
  const lead = signInDemo.response.parse(
    await askServer(serverUrl, signInDemo.path, {
      visitorId: crypto.randomUUID(),
      body: { role: 'staff', staffRoles: ['lead'] },
    }),
  );
  const unitId = lead.person.unit?.id ?? '';
  const of = (path: string, counterId = '') => path.replace(':id', unitId).replace(':counterId', counterId);
  const asLead = (path: string, body: object) => askServer(serverUrl, path, { token: lead.token, body });
  const counter = makeCounter.response.parse(
    await asLead(of(makeCounter.path), {
      name: `${crypto.randomUUID().slice(0, 4)}号窗口`,
      officerId: null,
      hourlyCap: 60,
    }),
  );
  const { code } = pairDisplay.response.parse(await asLead(of(pairDisplay.path, counter.id), {}));
  const { session } = pairThisDisplay.response.parse(
    await askServer(serverUrl, pairThisDisplay.path, { body: { code } }),
  );
  const { token } = nextCounterCode.response.parse(
    await askServer(serverUrl, nextCounterCode.path, { body: { session } }),
  );
  return occasionView.parse(
    await askServer(serverUrl, scanCounterCode.path, {
      visitorId,
      body: { token, counter: counter.id.slice(0, 8) },
    }),
  );
}
