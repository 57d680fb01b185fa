import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statements, StatementWatchers } from '../statements';
import { ComplaintTermsRepository } from './complaint-terms.repository';
import { SearchTerms } from './search-terms.service';

/**
 * Keeps what complaints are found by: the words that an office may read by now. Before their check a hit would tell an
 * office what it must not read yet. docs/decisions/0031-pairs-of-signs-under-a-key.md
 */
@Injectable()
export class ComplaintTerms {
  constructor(
    private readonly repository: ComplaintTermsRepository,
    private readonly statements: Statements,
    private readonly terms: SearchTerms,
    watchers: StatementWatchers,
  ) {
    watchers.add((statementId, manager) => this.learn(statementId, manager));
  }

  private async learn(statementId: string, manager: EntityManager): Promise<void> {
    const complaintId = await this.repository.lockComplaintOf(statementId, manager);
    if (complaintId !== null) await this.learnAll(complaintId, manager);
  }

  /** Anew from what can be read now: also after words were destroyed. */
  async learnAll(complaintId: string, manager: EntityManager): Promise<void> {
    const written = await this.repository.wordsOf(complaintId, manager);
    const shown = await this.statements.read(written, 'office', manager);
    const texts = [...shown.values()].flatMap(({ text }) => (text === null ? [] : [text]));
    await this.repository.keep(complaintId, this.terms.of(texts), manager);
  }
}
