import { Injectable } from '@nestjs/common';
import type { CaseDocument } from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { openDocument } from '@yingshang/shared/contracts/statements';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { AuditTrail } from '../../platform/audit';
import { Transactions } from '../../platform/database';
import { fileNameOf } from '../../platform/files';
import { DemoWriters } from './demo-writers.service';
import {
  type DocumentPlace,
  type FoundDocument,
  StatementDocumentsRepository,
} from './statement-documents.repository';
import { documentName, StatementOpening } from './statement-opening.service';
import { StatementReviewers } from './statement-reviewers.service';
import { placeOfMedium } from './statement-seals';
import { demoRecording, unknownStatement } from './statements.refusals';
import { StatementsRepository } from './statements.repository';

type Opened = ResponseOf<typeof openDocument>;

/** Whoever asks, from which device. */
interface Asks {
  readonly actor: Actor;
  readonly visitorId: string;
}

/** Opens files; that somebody did is kept before they get one. */
@Injectable()
export class StatementDocuments {
  constructor(
    private readonly repository: StatementDocumentsRepository,
    private readonly statements: StatementsRepository,
    private readonly reviewers: StatementReviewers,
    private readonly demo: DemoWriters,
    private readonly opening: StatementOpening,
    private readonly audit: AuditTrail,
    private readonly transactions: Transactions,
  ) {}

  /** For whoever lets it through or not, under its own name: that is part of what they look at. */
  async openAtDesk(asks: Asks, id: string): Promise<Outcome<Opened>> {
    const found = await this.repository.find({ id });
    if (found === null || !(await this.reviewers.may(asks.actor, found.statement.unitId)))
      return unknownStatement();
    const name = documentName(await this.opening.keyOf(found.key), found.medium);
    return this.open(asks, found, { name: name === null ? null : baseOf(name), atDesk: true });
  }

  /**
   * For a desk of complaints, whose domain says whether the case is theirs: an office gets what was let through, a
   * supervisor all. Neither reads what its sender called it.
   */
  async openInCase(
    asks: Asks,
    reader: 'office' | 'supervisor',
    wanted: DocumentPlace,
  ): Promise<Outcome<Opened>> {
    const found = await this.repository.find(wanted);
    const isShown = reader === 'supervisor' || found?.medium.state === 'passed';
    return found === null || !isShown
      ? unknownStatement()
      : this.open(asks, found, { name: null, atDesk: false });
  }

  /** What a desk is told of them. */
  async ofCase(statementId: string): Promise<CaseDocument[]> {
    const [kept] = await this.statements.find([statementId]);
    if (kept === undefined || kept.key === null) return [];
    return kept.documents.flatMap(({ place, format, bytes, state }) =>
      format === null || bytes === null || state === null ? [] : [{ place, format, bytes, state }],
    );
  }

  private async open(
    { actor, visitorId }: Asks,
    { medium, statement, key: row }: FoundDocument,
    { name, atDesk }: { readonly name: string | null; readonly atDesk: boolean },
  ): Promise<Outcome<Opened>> {
    if (!(await this.demo.mayOpen(actor, visitorId, statement.id))) return demoRecording();
    const key = await this.opening.keyOf(row);
    const bytes = key?.open(placeOfMedium(medium.id), medium.sealed);
    if (bytes === undefined) return unknownStatement();
    const noted = await this.transactions.run(async (manager) => {
      const about = { kind: 'statements.document-opened', about: medium.id, detail: {} };
      const unitId = statement.unitId === '' ? null : statement.unitId;
      await this.audit.note({ ...about, by: actor, unitId }, manager);
      if (atDesk) await this.repository.change(medium.id, { openedBy: actor.personId }, manager);
      return ok(null);
    });
    if (!noted.ok) return noted;
    const fileName = fileNameOf(name ?? `附件${medium.place + 1}`, `.${medium.format}`);
    return ok({ fileName, base64: bytes.toString('base64') });
  }
}

/** The ending follows from the content. */
const baseOf = (name: string) => name.replace(/\.[A-Za-z0-9]{1,8}$/, '');
