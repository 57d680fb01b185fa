import * as z from 'zod/mini';
import { useSession } from './session';
import { stored } from './storage';
import { mediaOf } from './upload-queue';
import { releaseFiles } from './uploads';

type WithMedia = Parameters<typeof mediaOf>[0];

/** What somebody writes on this device, with photos, files and a recording. */
export interface OwnDraft extends WithMedia {
  /** Who was signed in when it was written: on a shared phone it is nobody else's. */
  readonly writerId: string | null;
}

/** One for each thing that is written about; who begins so many at once has forgotten the first. */
const MOST_KEPT = 8;

/** Drafts by what they are about, the one kept last at the end; files go with their draft. */
export function ownDrafts<D extends OwnDraft>(name: string, version: number, shape: z.core.$ZodType<D>) {
  const kept = stored<Record<string, D>>(name, version, z.record(z.string(), shape), {});

  /** Those of somebody else who was signed in here are gone as soon as another person is. */
  function all(): Readonly<Record<string, D>> {
    const drafts = kept.read();
    const personId = useSession.getState().person?.id;
    const isForeign = ({ writerId }: D) =>
      writerId !== null && personId !== undefined && writerId !== personId;
    const foreign = Object.entries(drafts).filter(([, draft]) => isForeign(draft));
    if (foreign.length === 0) return drafts;
    const own = Object.fromEntries(Object.entries(drafts).filter(([, draft]) => !isForeign(draft)));
    kept.write(own);
    for (const [, draft] of foreign) releaseFiles(mediaOf(draft));
    return own;
  }

  function keep(key: string, draft: D): void {
    const others = Object.entries(kept.read()).filter(([one]) => one !== key);
    const writerId = useSession.getState().person?.id ?? draft.writerId;
    for (const [, forgotten] of others.slice(0, Math.max(0, others.length - MOST_KEPT + 1)))
      releaseFiles(mediaOf(forgotten));
    kept.write(Object.fromEntries([...others.slice(1 - MOST_KEPT), [key, { ...draft, writerId }]]));
  }

  /** With its photos and its recording, unless they were handed over and wait to be sent. */
  function drop(key: string): void {
    const { [key]: dropped, ...others } = kept.read();
    kept.write(others);
    if (dropped !== undefined) releaseFiles(mediaOf(dropped));
  }

  return { all, keep, drop };
}
