import { discardVoiceTicket } from '@yingshang/shared/contracts/voice';
import { dropFiles } from '../../platform/media-files';
import { goBack, goInstead } from '../../platform/navigate';
import { call } from '../../platform/request';
import { fileOf } from '../../platform/upload-queue';
import type { VoiceNote } from '../../platform/voice-note';
import { dropNote, releaseNote } from '../../platform/voice-notes';
import {
  emptyDraft,
  keepDraft as keepComplaint,
  keyOf,
  originOf,
  readDraft as readComplaint,
} from '../complaints';
import { keepDraft as keepRating, placeKey, readDraft as readRating } from '../ratings';
import { wordsToFile } from './filing';
import type { Understood } from './understood';

/** Deleted on this device and at the server; what could not be said to the server goes out with the outbox. */
export async function throwAway({ ticket, isSent }: VoiceNote): Promise<void> {
  if (isSent) await call(discardVoiceTicket, { params: { ticket }, idempotencyKey: `${ticket}.discard` });
  await dropNote(ticket);
}

export async function throwAwayAndLeave(note: VoiceNote): Promise<void> {
  await throwAway(note);
  goBack();
}

/** Where photos and more can be added: the form goes on with what was understood, and with the recording itself. */
export async function goOnInForm(note: VoiceNote, now: Understood): Promise<void> {
  const { ticket, seconds, isSent } = note;
  const voice = { id: ticket, seconds };
  if (now.intent === 'complain') goOnInComplaint(now, voice);
  else goOnInRating(now, voice);
  // The recording goes with the form from now on, and twice would be one too many.
  releaseNote(ticket);
  if (isSent) await call(discardVoiceTicket, { params: { ticket }, idempotencyKey: `${ticket}.discard` });
}

/** Where the form would begin with nothing that is known of whose it is. */
export const hasForm = ({ intent, unit, occasionId }: Understood): boolean =>
  intent === 'complain' || (intent === 'rate' && (occasionId !== null || unit !== null));

type Voice = { readonly id: string; readonly seconds: number };

function goOnInRating(now: Understood, voice: Voice): void {
  const parameters = {
    ...(now.occasionId === null ? {} : { occasion: now.occasionId }),
    ...(now.occasionId === null && now.officer === null && now.unit !== null ? { unit: now.unit.id } : {}),
    ...(now.occasionId === null && now.officer !== null ? { officer: now.officer.id } : {}),
  };
  const key = placeKey({ occasion: '', unit: '', officer: '', ...parameters });
  const begun = readRating(key);
  dropOther(begun.voice);
  const stars = ([1, 2, 3, 4, 5] as const).find((level) => level === now.stars) ?? begun.stars;
  keepRating(key, { ...begun, stars, prompts: [], text: joined(begun.text, wordsToFile(now)), voice });
  goInstead('rate', parameters);
}

function goOnInComplaint(now: Understood, voice: Voice): void {
  const key = keyOf(originOf({}));
  const begun = readComplaint(key) ?? emptyDraft;
  dropOther(begun.voice);
  const text = joined(begun.text, wordsToFile(now));
  keepComplaint(key, {
    ...begun,
    text,
    voice,
    ...(now.unit === null ? {} : { unit: now.unit, leavesUnit: false }),
  });
  goInstead('fileComplaint', {});
}

/** A form holds one recording. */
function dropOther(voice: Voice | null): void {
  if (voice !== null) void dropFiles([fileOf({ id: voice.id, kind: 'voice' })]);
}

/** What was written before stays. */
const joined = (begun: string, said: string): string =>
  [begun.trim(), said].filter((words, place, all) => words !== '' && all.indexOf(words) === place).join('\n');
