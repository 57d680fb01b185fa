import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { type FollowUpFigures, FollowUpFiguresRepository } from './follow-up-figures.repository';

/** How a unit's bad ratings were followed up, for what the public sees of it. */
@Injectable()
export class FollowUpFiguring {
  constructor(
    private readonly repository: FollowUpFiguresRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Of cases whose first limit has run out, in whole fives: a number that grew by one from one look to the next would
   * tell of one rater. Null under five.
   */
  followUpFigures(unitId: string): Promise<FollowUpFigures | null> {
    return this.repository.figures(unitId, this.clock.today());
  }
}
