import { Injectable } from '@nestjs/common';
import { Ratings } from '../ratings';
import { ServiceCardsService } from '../service-cards';
import { type StatementReader, Statements } from '../statements';
import type { FollowUpEntity } from './follow-up.entity';
import type { FollowUpStepEntity } from './follow-up-step.entity';
import type { Looked, Words } from './follow-up-views';

/** Looks up what a view of a case needs besides its row. */
@Injectable()
export class FollowUpLooking {
  constructor(
    private readonly ratings: Ratings,
    private readonly cards: ServiceCardsService,
    private readonly statements: Statements,
  ) {}

  async looked(rows: readonly FollowUpEntity[]): Promise<Looked[]> {
    const ratings = await this.ratings.many(rows.map(({ ratingId }) => ratingId));
    const names = await this.officerNames([...ratings.values()].map(({ officerId }) => officerId));
    return rows.flatMap((row) => {
      const rating = ratings.get(row.ratingId);
      if (rating === undefined) return [];
      return [{ row, rating, officerName: names.get(rating.officerId ?? '') ?? null }];
    });
  }

  /** What the rater wrote, then what they added, as this reader may see it. */
  async raterText({ rating }: Looked, as: StatementReader): Promise<string | null> {
    const ids = [rating.statementId, rating.supplementId].flatMap((id) => id ?? []);
    const read = await this.statements.read(ids, as);
    const texts = ids.flatMap((id) => {
      const view = read.get(id);
      return [view?.text, view?.transcript].flatMap((text) => text ?? []);
    });
    return texts.length === 0 ? null : texts.join('\n');
  }

  /** What staff wrote with the steps. They wrote it for the rater and each other; only what was blocked is left out. */
  async stepWords(steps: readonly FollowUpStepEntity[]): Promise<Words> {
    const ids = steps.flatMap(({ statementId }) => statementId ?? []);
    const read = await this.statements.read(ids, 'supervisor');
    return new Map([...read].map(([id, { state, text }]) => [id, state === 'blocked' ? null : text]));
  }

  private async officerNames(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (const id of new Set(ids.flatMap((one) => one ?? []))) {
      const officer = await this.cards.findOfficer(id);
      if (officer !== null) names.set(id, officer.name);
    }
    return names;
  }
}
