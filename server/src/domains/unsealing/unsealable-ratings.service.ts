import { Injectable } from '@nestjs/common';
import type { AboutRating } from '@yingshang/shared/contracts/unsealing';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { Findings } from '../fairness';
import { FollowUpRatings } from '../follow-ups';
import { type Rating, Ratings } from '../ratings';
import { Statements } from '../statements';

/** The rating that a desk means, by what the desk calls it: no desk is given the rating's own id. */
@Injectable()
export class UnsealableRatings {
  constructor(
    private readonly ratings: Ratings,
    private readonly followUps: FollowUpRatings,
    private readonly findings: Findings,
    private readonly statements: Statements,
  ) {}

  async find(about: AboutRating): Promise<Rating | null> {
    const id = await this.ratingIdOf(about);
    return id === null ? null : this.ratings.find(id);
  }

  /** What was written and typed, in the order in which it came; null where there are no words. */
  async maskedWords({ statementId, supplementId }: Rating): Promise<string | null> {
    const ids = [statementId, supplementId].flatMap((id) => id ?? []);
    const read = await this.statements.read(ids, 'supervisor');
    const words = ids
      .flatMap((id) => [read.get(id)?.text, read.get(id)?.transcript])
      .flatMap((one) => one ?? []);
    return words.length === 0 ? null : maskPersonalWords(words.join('\n'));
  }

  private async ratingIdOf({ kind, id, place }: AboutRating): Promise<string | null> {
    if (kind === 'follow-up') return this.followUps.ratingOf(id);
    if (kind === 'finding') {
      const held = await this.findings.held(id);
      return held.find((one) => one.place === place)?.ratingId ?? null;
    }
    const statementId = await this.statements.ofText(id);
    return statementId === null ? null : this.ratings.idOfStatement(statementId);
  }
}
