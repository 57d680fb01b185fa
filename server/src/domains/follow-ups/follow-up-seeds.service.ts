import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statements } from '../statements';
import { finishedCase, type MadeCase } from './finished-case';
import { FollowUpsRepository } from './follow-ups.repository';

/** Made-up cases of the demo, every one over; outside the ledger, as the ratings are. */
@Injectable()
export class FollowUpSeeds {
  constructor(
    private readonly repository: FollowUpsRepository,
    private readonly statements: Statements,
  ) {}

  /** After their ratings, in the same transaction. */
  async seed(cases: readonly MadeCase[], manager: EntityManager): Promise<void> {
    const answers = cases.flatMap(({ answer }) => answer ?? []);
    if (answers.length > 0) await this.statements.seed(answers, manager);
    const finished = cases.map(finishedCase);
    await this.repository.addMade(
      finished.map(({ row }) => row),
      finished.flatMap(({ steps }) => steps),
      manager,
    );
  }
}
