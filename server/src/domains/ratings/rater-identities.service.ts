import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RatersRepository } from './raters.repository';

export interface RaterIdentity {
  readonly ratingId: string;
  readonly personId: string | null;
  readonly visitorId: string | null;
  readonly enterpriseId: string | null;
}

/**
 * Who rated. For `fairness`, which looks for ratings that hang together, and `unsealing`, where two people decide; the
 * architecture tests know no other user.
 */
@Injectable()
export class RaterIdentities {
  constructor(private readonly raters: RatersRepository) {}

  /** Nothing for ratings that have no rater: seeded ones, and those whose rater was erased. */
  async of(ratingIds: readonly string[], manager?: EntityManager): Promise<readonly RaterIdentity[]> {
    const found = await this.raters.of(ratingIds, manager);
    return found.map(({ ratingId, personId, visitorId, enterpriseId }) => ({
      ratingId,
      personId,
      visitorId,
      enterpriseId,
    }));
  }
}
