import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDate, JsonObject } from '@yingshang/shared/kernel';
import type { ScoringSettings } from '@yingshang/shared/scoring';
import type { EntityManager } from 'typeorm';
import { Ledger, LedgerSubjects } from '../ledger';
import { PublishedScoresRepository } from './published-scores.repository';
import type { ReputationFigures } from './reputation-figures';
import { scoreRecord } from './score-record';

/** Every score that becomes public goes onto the ledger in the same transaction, so that none is changed afterwards. */
@Injectable()
export class PublishedScores {
  constructor(
    private readonly repository: PublishedScoresRepository,
    private readonly ledger: Ledger,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'scores',
      contentsOf: (ids, manager) => this.contentsOf(ids, manager),
      subjectsAfter: (after, most, manager) => repository.idsAfter(after, most, manager),
    });
  }

  async keep(
    unitId: string,
    figures: ReputationFigures,
    by: { readonly day: CalendarDate; readonly settings: ScoringSettings },
    manager: EntityManager,
  ): Promise<void> {
    const id = randomUUID();
    const content = scoreRecord(unitId, figures, by);
    await this.repository.add({ id, unitId, day: by.day, content }, manager);
    await this.ledger.record([{ kind: 'scores', subject: id, content }], manager);
  }

  private async contentsOf(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, JsonObject>> {
    const found = await this.repository.contents(ids, manager);
    return new Map(found.map(({ id, content }) => [id, content]));
  }
}
