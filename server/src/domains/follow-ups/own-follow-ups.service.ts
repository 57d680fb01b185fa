import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { type OwnFollowUp, wordOnFollowUp } from '@yingshang/shared/contracts/follow-ups';
import { unknownFollowUp } from '@yingshang/shared/follow-ups';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { Ratings } from '../ratings';
import { FollowUpLooking } from './follow-up-looking.service';
import { FollowUpSteps } from './follow-up-steps.service';
import { ownView } from './follow-up-views';
import { FollowUpsRepository } from './follow-ups.repository';
import type { Stands } from './unit-follow-ups.service';

/** Whoever asks about a rating of theirs: the person who is signed in, else the device. */
export interface AskingRater {
  readonly ticket: string;
  readonly actor: Actor | null;
  readonly visitorId: string;
}

/** The rater's own view of the case, and their word on it. */
@Injectable()
export class OwnFollowUps {
  constructor(
    private readonly ratings: Ratings,
    private readonly repository: FollowUpsRepository,
    private readonly looking: FollowUpLooking,
    private readonly steps: FollowUpSteps,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async view(rater: AskingRater): Promise<Outcome<OwnFollowUp>> {
    const row = await this.caseOf(rater);
    if (row === null) return unknownFollowUp();
    const steps = await this.repository.stepsOf(row.id);
    return ok(ownView(row, steps, await this.looking.stepWords(steps), this.clock.today()));
  }

  /** The kept key goes by the ticket: one by the person would lie beside the case's day with their name on it. */
  word(rater: AskingRater, idempotencyKey: string, solved: boolean): Promise<Outcome<Stands>> {
    const { ticket } = rater;
    const key = { idempotencyKey, route: wordOnFollowUp.name, actor: ticket, request: { solved } };
    return this.writes.once(key, async (manager) => {
      const row = await this.caseOf(rater, manager);
      if (row === null) return unknownFollowUp();
      const step = { kind: solved ? 'confirm' : 'deny' } as const;
      const wanted = { step, by: 'rater', staff: null, words: null } as const;
      const moved = await this.steps.take(row.id, wanted, () => true, manager);
      return moved.ok ? ok({ state: moved.value.state, ground: moved.value.ground }) : moved;
    });
  }

  private async caseOf({ ticket, actor, visitorId }: AskingRater, manager?: EntityManager) {
    const who = { personId: actor?.personId ?? null, visitorId };
    const rating = await this.ratings.ofTicket(ticket, who, manager);
    return rating === null ? null : this.repository.ofRating(rating.id, manager);
  }
}
