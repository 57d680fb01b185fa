import { randomUUID } from 'node:crypto';
import type { CounterCode, DisplayState } from '@yingshang/shared/contracts/occasions';
import { type SignedIn, speakerFor } from './signed-in';
import type { SuiteCity } from './with-city';

export interface PairedCounter {
  readonly id: string;
  readonly session: string;
  /** What the display would draw now. */
  readonly code: () => Promise<CounterCode>;
  readonly state: (shown: string | null) => Promise<DisplayState>;
}

/** A lead of this unit; in the demo one tap makes one. */
export async function leadOf(city: SuiteCity, unitId: string): Promise<SignedIn> {
  const answer = await city.request('POST', '/api/sessions/demo', {
    body: { role: 'staff', unitId, staffRoles: ['lead'] },
    headers: { 'x-visitor-id': randomUUID() },
  });
  const { token, person } = answer.body as { token: string; person: { id: string } };
  return speakerFor(city, { personId: person.id, token });
}

/** A counter of this unit with a tablet beside it. */
export async function pairedCounter(
  city: SuiteCity,
  lead: SignedIn,
  unitId: string,
  wanted: { readonly officerId?: string | null; readonly hourlyCap?: number } = {},
): Promise<PairedCounter> {
  const body = { name: `窗口${randomUUID().slice(0, 8)}`, officerId: null, hourlyCap: 60, ...wanted };
  const made = await lead.ask('POST', `/api/units/${unitId}/counters`, body);
  const { id } = made.body as { id: string };
  const pairing = await lead.ask('POST', `/api/units/${unitId}/counters/${id}/pairing`, {});
  const paired = await city.request('POST', '/api/displays', {
    body: { code: (pairing.body as { code: string }).code },
  });
  const { session } = paired.body as { session: string };
  const ask = async <T>(path: string, more: object) =>
    (await city.request('POST', path, { body: { session, ...more } })).body as T;
  return {
    id,
    session,
    code: () => ask<CounterCode>('/api/displays/codes', {}),
    state: (shown) => ask<DisplayState>('/api/displays/state', { shown }),
  };
}

/** What a phone sends that opened the address of a code. */
export function scan(
  city: SuiteCity,
  { address }: Pick<CounterCode, 'address'>,
  visitorId: string = randomUUID(),
  headers: Record<string, string> = {},
) {
  const { searchParams } = new URL(address);
  return city.request('POST', '/api/occasions/scans', {
    body: { token: searchParams.get('c'), counter: searchParams.get('w') },
    headers: { 'x-visitor-id': visitorId, 'idempotency-key': randomUUID(), ...headers },
  });
}

/** The id of an occasion with proof that this device may use. */
export async function openedAt(city: SuiteCity, unitId: string, visitorId: string): Promise<string> {
  const counter = await pairedCounter(city, await leadOf(city, unitId), unitId);
  const { body } = await scan(city, await counter.code(), visitorId);
  return (body as { id: string }).id;
}
