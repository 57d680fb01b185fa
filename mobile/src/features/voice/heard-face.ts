import type { VoiceTicket } from '@yingshang/shared/contracts/voice';
import type { Query } from '../../platform/query';
import type { VoiceNote } from '../../platform/voice-note';

/** What the page of one recording shows. */
export type HeardFace =
  /** Filed, thrown away, or never of this device. */
  | { readonly state: 'gone' }
  /** It was said in somebody's name whose session is over. */
  | { readonly state: 'sign-in-again' }
  | { readonly state: 'sending' }
  /** The server has it, and the recogniser takes its time. */
  | { readonly state: 'waiting' }
  /** It lies here and goes out by itself. */
  | { readonly state: 'offline' }
  /** The server has it no longer. */
  | { readonly state: 'lost' }
  | {
      readonly state: 'refused';
      readonly message: string;
      readonly advice: string;
      /** Sending it again may help; else it has to be said again. */
      readonly canRetry: boolean;
    }
  | { readonly state: 'heard'; readonly ticket: VoiceTicket };

const RECORDING_REFUSED = /^(recordings\.|voice\.file-gone$)/;

export function heardFace(
  note: VoiceNote | undefined,
  query: Pick<Query<VoiceTicket>, 'state' | 'data' | 'refusal'>,
  isSignedIn: boolean,
): HeardFace {
  if (note === undefined) return { state: 'gone' };
  if (note.personId !== null && !isSignedIn) return { state: 'sign-in-again' };
  const { data, refusal } = query;
  if (data !== undefined) return faceOf(data, note);
  if (query.state === 'offline') return { state: 'offline' };
  if (refusal === undefined) return { state: 'sending' };
  if (refusal.code === 'voice.unknown') return { state: 'lost' };
  const { code, message, advice } = refusal;
  return { state: 'refused', message, advice, canRetry: !RECORDING_REFUSED.test(code) };
}

function faceOf(ticket: VoiceTicket, { correction }: VoiceNote): HeardFace {
  return ticket.state === 'waiting' && correction.byHand !== true
    ? { state: 'waiting' }
    : { state: 'heard', ticket };
}
