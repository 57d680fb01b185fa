import type { FileComplaintRequest } from '@yingshang/shared/contracts/complaints';
import type { RateRequest } from '@yingshang/shared/contracts/ratings';
import type { Confirmation } from '@yingshang/shared/contracts/voice';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { nothingHeard, noWords } from './voice.refusals';
import type { VoiceTicketState } from './voice-ticket.entity';

type Rate = Extract<Confirmation, { kind: 'rate' }>;
type Complain = Extract<Confirmation, { kind: 'complain' }>;

/** The confirmation word for word: nothing of a draft has a way in here. */
export function rateRequest(ticket: string, { kind: _kind, recording, ...shown }: Rate): RateRequest {
  return { ...shown, ticket, more: recording === 'type' };
}

/** The same of a complaint. */
export function complaintRequest(
  ticket: string,
  { kind: _kind, recording, ...shown }: Complain,
): FileComplaintRequest {
  return { ...shown, ticket, more: recording === 'type', joinId: null };
}

/** Whether what is to become of the recording goes with what there is. */
export function checkRecording(
  { recording, text }: Pick<Rate, 'recording' | 'text'>,
  state: VoiceTicketState,
): Outcome<void> {
  if (recording === 'type') return ok(undefined);
  if (text.trim() === '') return noWords();
  return recording === 'heard' && state !== 'recognised' ? nothingHeard() : ok(undefined);
}
