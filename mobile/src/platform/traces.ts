import { dropFiles, listFiles } from './media-files';
import { useSession } from './session';
import { clearStored, storedText } from './storage';
import { forgetUploads } from './uploads';

/** Names under which the ratings keep on this device what somebody wrote. */
export const ratingTraces = { drafts: 'rate-drafts', sent: 'sent-ratings' } as const;

/** What was written, said or photographed on this device and lies only here: all of it, whoever's it was. */
export async function forgetTraces(): Promise<void> {
  for (const name of Object.values(ratingTraces)) clearStored(name);
  await forgetUploads('all');
  await dropFiles(await listFiles());
}

/** Files that nothing names any more: the app was killed between two steps. */
export async function sweepFiles(): Promise<void> {
  const named = storedText(ratingTraces.drafts) + storedText('uploads');
  const lost = (await listFiles()).filter((file) => !named.includes(file.split('.')[0] ?? file));
  await dropFiles(lost);
}

// Somebody else signed in without the other having signed out.
useSession.subscribe(({ person }, before) => {
  if (person !== null && person.id !== before.person?.id) void forgetUploads({ butOf: person.id });
});
