import { Injectable } from '@nestjs/common';
import type { ComplaintActor, ComplaintCommand } from '@yingshang/shared/complaints';
import type { complaintStands } from '@yingshang/shared/contracts/complaints';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod/mini';
import { Writes } from '../../platform/http';
import { ComplainantWords } from './complainant-words.service';
import type { ComplaintRow } from './complaint-row';
import { ComplaintSteps } from './complaint-steps.service';
import { ComplaintsRepository } from './complaints.repository';

export type Stands = z.infer<typeof complaintStands>;

export interface CasePlace {
  /** The desk's, in whose name it is acted. */
  readonly unitId: string;
  readonly caseId: string;
}

/** What a member of staff does: who, by which key. */
export interface StaffWrite extends CasePlace {
  readonly actor: Actor;
  readonly idempotencyKey: string;
}

export interface DeskStep {
  readonly route: string;
  readonly command: ComplaintCommand;
  /** Empty for nothing. */
  readonly text: string;
  /** As whom it is done. */
  readonly as: ComplaintActor;
  /** Whether the caller may know of the complaint. */
  readonly isTheirs: (row: ComplaintRow) => boolean;
  /** What must hold besides, in the transaction of the step. */
  readonly holds?: (manager: EntityManager) => Promise<Outcome<unknown>>;
}

/** A step from any desk: words sealed, the key claimed, then the complaint moved. */
@Injectable()
export class DeskSteps {
  constructor(
    private readonly repository: ComplaintsRepository,
    private readonly steps: ComplaintSteps,
    private readonly words: ComplainantWords,
    private readonly writes: Writes,
  ) {}

  async take(
    { actor, idempotencyKey, unitId, caseId }: StaffWrite,
    { route, command, text, as, isTheirs, holds }: DeskStep,
  ): Promise<Outcome<Stands>> {
    const { personId, displayName } = actor;
    // Not asked here whether it is theirs: after a step that gave it away, a repeat still gets its kept answer.
    const about = (await this.repository.find(caseId))?.unitId ?? unitId;
    const said = { unitId: about, officeId: unitId, text, personId, part: 'answer' } as const;
    const words = await this.words.prepareIfAny(said);
    if (!words.ok) return words;
    const { text: _written, ...step } = { text: '', ...command };
    const request = { unitId, caseId, step, text: this.words.fingerprint(text) };
    return this.writes.once({ idempotencyKey, route, actor: personId, request }, async (manager) => {
      const held = await holds?.(manager);
      if (held?.ok === false) return held;
      const staff = { personId, displayName, officeId: unitId };
      const wanted = { command, actor: as, staff, words: words.value };
      const moved = await this.steps.take(caseId, wanted, isTheirs, manager);
      return moved.ok ? ok({ status: moved.value.status, ground: moved.value.ground }) : moved;
    });
  }
}
