import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Ledger } from '../ledger';
import { Statements } from '../statements';
import { finishedCase, type MadeCase } from './finished-case';
import { FollowUpsRepository } from './follow-ups.repository';
import { stepRecord } from './step-record';

/** Made-up cases of the demo, every one over; on the ledger step by step, as every other. */
@Injectable()
export class FollowUpSeeds {
  constructor(
    private readonly repository: FollowUpsRepository,
    private readonly statements: Statements,
    private readonly ledger: Ledger,
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
    const entries = finished.flatMap(({ row, steps }) =>
      steps.map((step) => ({ kind: 'follow-up' as const, subject: step.id, content: stepRecord(step, row) })),
    );
    await this.ledger.record(entries, manager);
  }
}
