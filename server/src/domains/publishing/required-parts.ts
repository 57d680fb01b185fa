import type { PolicyRecord } from '../policies';

/** A part that is published together with a policy, and is not there. */
export interface MissingPart {
  readonly field: keyof PolicyRecord;
  readonly name: string;
  readonly why: string;
}

/** Whoever drafts a policy explains it: those that came from above were explained there. */
const DRAFTED_HERE: ReadonlySet<PolicyRecord['level']> = new Set(['city', 'district']);

/**
 * What the policy's class requires and it lacks (六个同步, Chengdu). The reading person and the contact, each with
 * their office, are required of every policy already by its form.
 */
export function missingParts({ level, interpretation }: PolicyRecord): MissingPart[] {
  const blank = interpretation.every((part) => part.trim() === '');
  if (!DRAFTED_HERE.has(level) || !blank) return [];
  return [
    {
      field: 'interpretation',
      name: '文字解读',
      why: '本市和区县制定的政策，要和文字解读、解读单位、解读人、联系人同时发布',
    },
  ];
}
