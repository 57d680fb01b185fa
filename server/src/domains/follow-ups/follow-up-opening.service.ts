import { Inject, Injectable } from '@nestjs/common';
import { type FollowUpStep, isBadRating } from '@yingshang/shared/follow-ups';
import type { EntityManager } from 'typeorm';
import { SETTINGS, type Settings } from '../../platform/config';
import { type Rating, Ratings, RatingWatchers } from '../ratings';
import { FollowUpNews } from './follow-up-news.service';
import { openedRow } from './follow-up-row';
import { FollowUpSteps } from './follow-up-steps.service';
import { FollowUpsRepository } from './follow-ups.repository';
import { openingStep } from './taken-step';

/** Every bad rating opens its case in its own transaction; what becomes of the rating later reaches the case. */
@Injectable()
export class FollowUpOpening {
  constructor(
    watchers: RatingWatchers,
    private readonly ratings: Ratings,
    private readonly repository: FollowUpsRepository,
    private readonly steps: FollowUpSteps,
    private readonly news: FollowUpNews,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    watchers.add({
      rated: (rating, manager) => this.open(rating, manager),
      standing: (rating, manager) => this.follow(rating, manager),
    });
  }

  private async open(rated: Rating, manager: EntityManager): Promise<void> {
    if (!isBadRating(rated.stars)) return;
    const { followUpLimitDays } = this.settings;
    const { id: ratingId, unitId, day, named } = rated;
    const row = openedRow({ ratingId, unitId }, { openedOn: day, named, limitDays: followUpLimitDays });
    await this.repository.add(row, manager);
    await this.steps.keep(openingStep(row.id, day), row, manager);
    await this.news.tellUnit(row, 'needs-you', manager);
    // Another watcher may have held it back before this one was asked.
    const now = await this.ratings.find(ratingId, manager);
    if (now !== null) await this.follow(now, manager);
  }

  /** A refusal says that the case is there already: closed, not paused, paused. */
  private async follow({ id, standing }: Rating, manager: EntityManager): Promise<void> {
    const row = await this.repository.ofRating(id, manager);
    if (row === null) return;
    const stands = row.pauses.some(({ until }) => until === null);
    const kind = kindOf(standing, stands);
    if (kind === null) return;
    const wanted = { step: { kind }, by: 'platform', staff: null, words: null } as const;
    await this.steps.take(row.id, wanted, () => true, manager);
  }
}

function kindOf(
  standing: Rating['standing'],
  isPaused: boolean,
): Extract<FollowUpStep['kind'], 'pause' | 'resume' | 'remove'> | null {
  if (standing === 'removed') return 'remove';
  if (standing === 'quarantined') return isPaused ? null : 'pause';
  return isPaused ? 'resume' : null;
}
