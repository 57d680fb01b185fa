import { Injectable } from '@nestjs/common';
import { FollowUpsRepository } from './follow-ups.repository';

/** Which rating a case is about, for a domain that was given the case's id by its desk. */
@Injectable()
export class FollowUpRatings {
  constructor(private readonly repository: FollowUpsRepository) {}

  async ratingOf(caseId: string): Promise<string | null> {
    return (await this.repository.find(caseId))?.ratingId ?? null;
  }
}
