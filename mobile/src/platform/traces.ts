import { dropFiles, listFiles } from './media-files';
import { useSession } from './session';
import { clearStored, storedText } from './storage';
import { forgetUploads } from './uploads';

/** Names under which the ratings keep on this device what somebody wrote. */
export const ratingTraces = { drafts: 'rate-drafts', sent: 'sent-ratings' } as const;
/** The same of complaints. */
export const complaintTraces = { drafts: 'complaint-drafts', sent: 'sent-complaints' } as const;
/** Words of single steps: an objection, a reply, a clarification. */
export const WRITTEN_DRAFTS = 'written-drafts';

/** What was written, said or photographed on this device and lies only here: all of it, whoever's it was. */
export async function forgetTraces(): Promise<void> {
  const names = [...Object.values(ratingTraces), ...Object.values(complaintTraces), WRITTEN_DRAFTS];
  for (const name of names) clearStored(name);
  await forgetUploads('all');
  await dropFiles(await listFiles());
}

/** Files that nothing names any more: the app was killed between two steps. */
export async function sweepFiles(): Promise<void> {
  const named = [ratingTraces.drafts, complaintTraces.drafts, 'uploads'].map(storedText).join();
  const lost = (await listFiles()).filter((file) => !named.includes(file.split('.')[0] ?? file));
  await dropFiles(lost);
}

// Somebody else signed in without the other having signed out.
useSession.subscribe(({ person }, before) => {
  if (person !== null && person.id !== before.person?.id) void forgetUploads({ butOf: person.id });
});
