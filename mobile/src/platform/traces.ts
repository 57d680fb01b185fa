import { dropFiles, listFiles } from './media-files';
import { useSession } from './session';
import { clearStored, storedText } from './storage';
import {
  complaintTraces,
  KINDERGARTEN_DRAFTS,
  LAST_UNIT,
  PLAN_FORMS,
  ratingTraces,
  VOICE_NOTES,
  WRITTEN_DRAFTS,
} from './trace-names';
import { forgetUploads } from './uploads';
import { forgetNotes, keptNotes, sweepNotes } from './voice-notes';

/** What was written, said or photographed on this device and lies only here: all of it, whoever's it was. */
export async function forgetTraces(): Promise<void> {
  const written = [...Object.values(ratingTraces), ...Object.values(complaintTraces), WRITTEN_DRAFTS];
  for (const name of [...written, LAST_UNIT, KINDERGARTEN_DRAFTS, PLAN_FORMS]) clearStored(name);
  forgetNotes();
  await forgetUploads('all');
  await dropFiles(await listFiles());
}

/** Files that nothing names any more: the app was killed between two steps. */
export async function sweepFiles(): Promise<void> {
  await sweepNotes();
  const named = [ratingTraces.drafts, complaintTraces.drafts, 'uploads', VOICE_NOTES].map(storedText).join();
  const lost = (await listFiles()).filter((file) => !named.includes(file.split('.')[0] ?? file));
  await dropFiles(lost);
}

// Somebody else signed in without the other having signed out.
useSession.subscribe(({ person }, before) => {
  if (person !== null && person.id !== before.person?.id) leaveToNobody(person.id);
});

function leaveToNobody(butOf: string): void {
  void forgetUploads({ butOf });
  void sweepNotes();
}

/** Recordings that lie on this device alone: of drafts, on their way, or waiting for a network. */
export async function countUnsentRecordings(): Promise<number> {
  const sent = keptNotes().filter(({ isSent }) => isSent);
  const files = (await listFiles()).filter((file) => file.endsWith('.wav'));
  return files.filter((file) => !sent.some(({ ticket }) => file.startsWith(ticket))).length;
}
