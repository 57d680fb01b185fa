import { randomUUID } from 'node:crypto';
import type { FollowUpStepView } from '@yingshang/shared/contracts/follow-ups';
import type { FollowUpActor, FollowUpStep } from '@yingshang/shared/follow-ups';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { PreparedStatement } from '../statements';
import type { FollowUpStepEntity } from './follow-up-step.entity';

/** Who takes a step, and for which office. */
export interface StaffMember {
  readonly personId: string;
  readonly displayName: string;
  readonly officeId: string;
}

export interface WantedStep {
  readonly step: FollowUpStep;
  readonly by: FollowUpActor;
  /** Null for a rater and the platform. */
  readonly staff: StaffMember | null;
  readonly words: PreparedStatement | null;
}

const shownAs: Readonly<Record<FollowUpActor, FollowUpStepView['by']>> = {
  rater: 'rater',
  unit: 'unit',
  outside: 'supervisor',
  platform: 'platform',
};

export function takenStep(
  { staff, by, step, words }: WantedStep,
  { id, steps }: { readonly id: string; readonly steps: number },
  on: CalendarDate,
): FollowUpStepEntity {
  return {
    id: randomUUID(),
    followUpId: id,
    number: steps,
    kind: step.kind,
    result: 'result' in step ? step.result : null,
    by: shownAs[by],
    actorId: staff?.personId ?? null,
    on,
    statementId: words?.id ?? null,
    statementCommitment: words?.commitment ?? null,
  };
}

/** The first step of every case. */
export function openingStep(followUpId: string, on: CalendarDate): FollowUpStepEntity {
  return {
    id: randomUUID(),
    followUpId,
    number: 0,
    kind: 'open',
    result: null,
    by: 'platform',
    actorId: null,
    on,
    statementId: null,
    statementCommitment: null,
  };
}
