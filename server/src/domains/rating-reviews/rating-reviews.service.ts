import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RatingReviewsRepository } from './rating-reviews.repository';

/** For the demo's reset. */
@Injectable()
export class RatingReviews {
  constructor(private readonly repository: RatingReviewsRepository) {}

  forgetAll(manager: EntityManager): Promise<void> {
    return this.repository.removeAll(manager);
  }
}
