import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RatingEntity } from './rating.entity';

export type Rating = Readonly<RatingEntity>;

type Watch = (rating: Rating, manager: EntityManager) => Promise<void>;

/** What a domain above does in the transaction in which a rating is given, supplemented, held back or let in again. */
export interface RatingWatcher {
  readonly rated?: Watch;
  readonly supplemented?: Watch;
  /** The rating as it stands now. */
  readonly standing?: Watch;
}

/** News of ratings for domains above. A watcher that fails undoes the rating. */
@Injectable()
export class RatingWatchers {
  private readonly watchers: RatingWatcher[] = [];

  add(watcher: RatingWatcher): void {
    this.watchers.push(watcher);
  }

  async tell(what: keyof RatingWatcher, rating: Rating, manager: EntityManager): Promise<void> {
    for (const watcher of this.watchers) await watcher[what]?.(rating, manager);
  }
}
