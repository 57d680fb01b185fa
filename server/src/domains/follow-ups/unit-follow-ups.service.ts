import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  answerFollowUp,
  type followUpStands,
  type listUnitFollowUps,
  putRightFollowUp,
  takeFollowUp,
  type UnitFollowUpCase,
} from '@yingshang/shared/contracts/follow-ups';
import { stepsOpenTo, unknownFollowUp } from '@yingshang/shared/follow-ups';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type * as z from 'zod/mini';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { FollowUpLooking } from './follow-up-looking.service';
import { caseOf } from './follow-up-row';
import { FollowUpSteps } from './follow-up-steps.service';
import { inUnitOrder, unitStepView, unitView } from './follow-up-views';
import { FollowUpsRepository } from './follow-ups.repository';
import { StaffWords } from './staff-words.service';

export type Stands = z.infer<typeof followUpStands>;

export interface CasePlace {
  readonly unitId: string;
  readonly caseId: string;
}

/** What a member of staff does: who, by which key. */
export interface StaffWrite extends CasePlace {
  readonly actor: Actor;
  readonly idempotencyKey: string;
}

/** The rated unit's desk. Of what is not shown to it yet it learns nothing, not even that it is there. */
@Injectable()
export class UnitFollowUps {
  constructor(
    private readonly repository: FollowUpsRepository,
    private readonly looking: FollowUpLooking,
    private readonly steps: FollowUpSteps,
    private readonly words: StaffWords,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async list(
    unitId: string,
    show: 'open' | 'closed' = 'open',
  ): Promise<ResponseOf<typeof listUnitFollowUps>> {
    const today = this.clock.today();
    const rows = await this.repository.ofUnits([unitId], { closed: show === 'closed', shownFrom: today });
    const looked = await this.looking.looked(rows);
    return { items: inUnitOrder(looked.map((one) => unitView(one, today))) };
  }

  async one({ unitId, caseId }: CasePlace): Promise<Outcome<UnitFollowUpCase>> {
    const today = this.clock.today();
    const row = await this.repository.find(caseId);
    if (row === null || row.unitId !== unitId || row.shownFrom > today) return unknownFollowUp();
    const [looked] = await this.looking.looked([row]);
    if (looked === undefined) return unknownFollowUp();
    const steps = await this.repository.stepsOf(caseId);
    const words = await this.looking.stepWords(steps);
    return ok({
      ...unitView(looked, today),
      text: await this.looking.raterText(looked, 'office'),
      steps: steps.map((step) => unitStepView(step, words, row.named)),
      may: stepsOpenTo('unit', caseOf(row), today),
    });
  }

  take(write: StaffWrite): Promise<Outcome<Stands>> {
    return this.write(takeFollowUp.name, 'take', write, '');
  }

  answer(write: StaffWrite, text: string): Promise<Outcome<Stands>> {
    return this.write(answerFollowUp.name, 'answer', write, text);
  }

  putRight(write: StaffWrite, text: string): Promise<Outcome<Stands>> {
    return this.write(putRightFollowUp.name, 'put-right', write, text);
  }

  private async write(
    route: string,
    kind: 'take' | 'answer' | 'put-right',
    { actor, idempotencyKey, unitId, caseId }: StaffWrite,
    text: string,
  ): Promise<Outcome<Stands>> {
    const { personId, displayName } = actor;
    const staff = { personId, displayName, officeId: unitId };
    const said = { unitId, officeId: unitId, text, personId };
    const words = kind === 'take' ? ok(null) : await this.words.prepare(said);
    if (!words.ok) return words;
    const request = { unitId, caseId, text: this.words.fingerprint(text) };
    return this.writes.once({ idempotencyKey, route, actor: personId, request }, async (manager) => {
      const wanted = { step: { kind }, by: 'unit', staff, words: words.value } as const;
      const moved = await this.steps.take(caseId, wanted, (row) => row.unitId === unitId, manager);
      return moved.ok ? ok({ state: moved.value.state, ground: moved.value.ground }) : moved;
    });
  }
}
