import type { SourceMark } from '../kindergarten-applications';
import type { LineSource } from './rolls.repository';

/** How accepted applications stand to the lines that were sealed. */
export interface RollDifference {
  /** Accepted, and on no line. */
  readonly added: readonly string[];
  /** Lines whose application is accepted no more. */
  readonly gone: readonly number[];
  /** Lines whose rows are not those that were sealed; whether they say something else is asked by opening them. */
  readonly changed: readonly (LineSource & { readonly markNow: string })[];
}

/** `lines`: how many were sealed; one without a source lost its application. */
export function rollDifference(
  lines: number,
  sources: readonly LineSource[],
  now: readonly SourceMark[],
): RollDifference {
  const marks = new Map(now.map(({ applicationId, mark }) => [applicationId, mark]));
  const sealed = new Set(sources.map(({ applicationId }) => applicationId));
  const standing = new Set(
    sources.filter(({ applicationId }) => marks.has(applicationId)).map(({ seq }) => seq),
  );
  return {
    added: now.map(({ applicationId }) => applicationId).filter((id) => !sealed.has(id)),
    gone: Array.from({ length: lines }, (_, at) => at + 1).filter((seq) => !standing.has(seq)),
    changed: sources.flatMap((source) => {
      const markNow = marks.get(source.applicationId);
      return markNow === undefined || markNow === source.mark ? [] : [{ ...source, markNow }];
    }),
  };
}
