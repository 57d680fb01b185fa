import { randomUUID } from 'node:crypto';
import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import { SMALL_RECORDING } from '../support/small-media';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { units } from './callers';

/** What another device said, and nobody confirmed. */
export function borrowedVoice(city: SuiteCity): Readonly<Record<string, Borrowed>> {
  const ticketElsewhere = async (): Promise<string> => {
    const ticket = randomUUID();
    const around = { page: 'home', unitId: null, lastUnitId: null, regionCode: null };
    const answer = await city.request('POST', '/api/voice/tickets', {
      body: { ticket, voice: SMALL_RECORDING, around },
      headers: { 'x-visitor-id': randomUUID(), 'idempotency-key': randomUUID() },
    });
    expect(answer.status).toBe(200);
    return ticket;
  };
  const untouched = async (id: string) =>
    (await city.dataSource.query<object[]>('SELECT 1 FROM voice_tickets WHERE id = $1', [id])).length === 1;
  const borrowed: Borrowed = { make: ticketElsewhere, status: 404, untouched };
  const rating = {
    kind: 'rate',
    recording: 'type',
    rated: { unitId: units.own, officerId: null },
    stars: 5,
    promptsVersion,
    prompts: [],
    text: '',
    named: false,
    enterpriseId: null,
  };
  return {
    'voice.ticket ticket': borrowed,
    'voice.own-recording ticket': borrowed,
    'voice.confirm ticket': { ...borrowed, body: rating },
    // What is not one's own is as good as thrown away; whoever asks learns nothing, and it stays.
    'voice.discard ticket': { ...borrowed, status: 200 },
  };
}
