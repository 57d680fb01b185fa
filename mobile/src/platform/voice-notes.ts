import { getVoiceTicket, makeVoiceTicket, type VoiceTicket } from '@yingshang/shared/contracts/voice';
import { type Outcome, refuse } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { create } from 'zustand';
import { useAnswers } from './answers';
import { lastUnit } from './last-unit';
import { dropFiles, keepFile, readFile } from './media-files';
import type { Sound } from './recording';
import { call } from './request';
import { useSession } from './session';
import { stored } from './storage';
import { VOICE_NOTES } from './trace-names';
import { uniqueId } from './unique-id';
import {
  type Correction,
  changedNote,
  isForeign,
  isOver,
  type SpokenPlace,
  toSend,
  type VoiceNote,
  voiceNote,
  withNote,
  withoutNote,
} from './voice-note';

const kept = stored(VOICE_NOTES, 1, z.array(voiceNote), []);
/** Drawn anew whenever the kept ones change. */
const useKept = create<{ readonly notes: readonly VoiceNote[] }>()(() => ({ notes: kept.read() }));

// Read each time: another tab of the same browser may have changed them.
function change(to: (notes: readonly VoiceNote[]) => VoiceNote[]): void {
  const notes = to(kept.read());
  kept.write(notes);
  useKept.setState({ notes });
}

export const fileOfNote = (ticket: string): string => `${ticket}.wav`;

const signedIn = () => useSession.getState().person?.id;

/** What this person, or this device, said and has not filed. */
export function useVoiceNotes(): readonly VoiceNote[] {
  const notes = useKept((state) => state.notes);
  const personId = useSession(({ person }) => person?.id);
  return notes.filter((note) => !isForeign(note, personId));
}

export function useVoiceNote(ticket: string): VoiceNote | undefined {
  return useVoiceNotes().find((note) => note.ticket === ticket);
}

/**
 * Kept on this device before anything else is tried, with what was chosen by a tap meanwhile.
 * @returns its ticket; null where there is no room for it
 */
export async function keepNote(
  sound: Sound,
  place: SpokenPlace,
  correction: Correction = {},
): Promise<string | null> {
  const ticket = await uniqueId();
  if (!(await keepFile(fileOfNote(ticket), sound.wav))) return null;
  const { regionCode } = useAnswers.getState().answers;
  const note: VoiceNote = {
    ticket,
    seconds: sound.seconds,
    interrupted: sound.interrupted,
    personId: signedIn() ?? null,
    place,
    lastUnitId: lastUnit.read(),
    regionCode: regionCode ?? null,
    isSent: false,
    keptUntil: null,
    since: Date.now(),
    handedOver: false,
    correction,
  };
  const { kept: notes, gone } = withNote(kept.read(), note);
  change(() => notes);
  await dropFiles(gone.map((one) => fileOfNote(one.ticket)));
  return ticket;
}

export const changeNote = (ticket: string, part: Partial<VoiceNote>): void =>
  change((notes) => changedNote(notes, ticket, part));

/** Filed, thrown away, or over. */
export async function dropNote(ticket: string): Promise<void> {
  releaseNote(ticket);
  await dropFiles([fileOfNote(ticket)]);
}

/** Its file is somebody else's from now on: of a draft that goes on with it. */
export const releaseNote = (ticket: string): void => change((notes) => withoutNote(notes, ticket));

/** Its sound, and what the page knows before a word is understood; what was heard comes back. */
export async function askForNote(ticket: string): Promise<Outcome<VoiceTicket>> {
  const note = kept.read().find((one) => one.ticket === ticket);
  const answer =
    note === undefined || note.isSent
      ? await call(getVoiceTicket, { params: { ticket } })
      : await handIn(note);
  if (answer.ok) changeNote(ticket, { isSent: true, keptUntil: Date.parse(answer.value.keptUntil) });
  return answer;
}

const FILE_GONE = {
  code: 'voice.file-gone',
  message: '这台手机上找不到这段录音了，可能是手机清理了空间。',
  advice: '请再说一遍。',
};

async function handIn({ ticket, place, lastUnitId, regionCode }: VoiceNote): Promise<Outcome<VoiceTicket>> {
  const voice = await readFile(fileOfNote(ticket));
  if (voice === null) return refuse(FILE_GONE);
  const around = { page: place.page, unitId: place.unit?.id ?? null, lastUnitId, regionCode };
  const answer = await call(makeVoiceTicket, { body: { ticket, voice, around }, idempotencyKey: ticket });
  // It is there already, from a try whose answer was lost.
  return !answer.ok && answer.refusal.code === 'voice.ticket-used'
    ? call(getVoiceTicket, { params: { ticket } })
    : answer;
}

/** The server no longer has it, and this device still does: it goes out again under a ticket of its own. */
export async function sendAnew(ticket: string): Promise<string | null> {
  const note = kept.read().find((one) => one.ticket === ticket);
  const wav = await readFile(fileOfNote(ticket));
  if (note === undefined || wav === null) return null;
  const next = await keepNote({ wav, seconds: note.seconds, interrupted: note.interrupted }, note.place);
  if (next === null) return null;
  changeNote(next, { correction: note.correction });
  await dropNote(ticket);
  return next;
}

let sending = false;

/** Brings to the server what could not be sent; nothing is filed by it. Ends where nobody answers. */
export async function sendNotes(): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    await sweepNotes();
    for (const { ticket } of toSend(kept.read(), Date.now(), signedIn())) {
      const answer = await askForNote(ticket);
      if (!answer.ok && answer.refusal.code.startsWith('network.')) return;
    }
  } finally {
    sending = false;
  }
}

export const keptNotes = (): readonly VoiceNote[] => kept.read();

/** What is over, and what somebody else left here, with its files. */
export async function sweepNotes(): Promise<void> {
  const gone = kept.read().filter((note) => isOver(note, Date.now()) || isForeign(note, signedIn()));
  change((notes) => notes.filter(({ ticket }) => !gone.some((one) => one.ticket === ticket)));
  await dropFiles(gone.map(({ ticket }) => fileOfNote(ticket)));
}

export const forgetNotes = (): void => change(() => []);
