import type { DrawAnnex, DrawStepView, RollMismatch } from '@yingshang/shared/contracts/kindergarten-draws';
import type { KeptAnnex } from './annexes.repository';
import type { KeptStep } from './draw-steps.repository';

export type StepView = DrawStepView;
export type DrawPerson = NonNullable<DrawStepView['by']>;
type Names = ReadonlyMap<string, string>;

const GONE = '已离任的人员';

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const count = (value: unknown) => (typeof value === 'number' ? value : null);

/** As everybody reads it. */
export function stepView({ id, kind, at, personId, role, content }: KeptStep, names: Names): StepView {
  return {
    id,
    kind,
    at: at.toISOString(),
    by: personId === null ? null : { role, name: names.get(personId) ?? GONE },
    root: text(content.root),
    lines: count(content.lines),
    digits: text(content.digits),
    place: count(content.place),
    value: text(content.value),
    seed: text(content.seed),
    resultRoot: text(content.resultRoot),
    reason: text(content.reason),
    mismatch: kind === 'mismatch' ? (content.mismatch as unknown as RollMismatch) : null, // as it was kept
    annex: text(content.annex),
  };
}

export function annexView(kept: KeptAnnex, steps: readonly KeptStep[], names: Names): DrawAnnex {
  const { id, seq, kindergarten, reason, proposedBy, proposedAt, decidedBy, decidedAt, agreed } = kept;
  const roleOf = (kinds: readonly KeptStep['kind'][]) =>
    steps.find((step) => kinds.includes(step.kind) && step.content.annex === id)?.role ?? null;
  return {
    id,
    seq,
    at: kindergarten,
    reason,
    proposedAt: proposedAt.toISOString(),
    proposedBy: { role: roleOf(['propose-annex']), name: names.get(proposedBy) ?? GONE },
    decidedAt: decidedAt?.toISOString() ?? null,
    decidedBy:
      decidedBy === null
        ? null
        : { role: roleOf(['confirm-annex', 'refuse-annex']), name: names.get(decidedBy) ?? GONE },
    agreed,
  };
}
