import { Injectable } from '@nestjs/common';
import { unknownComplaint } from '@yingshang/shared/complaints';
import type { openUnitDocument } from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Outcome } from '@yingshang/shared/kernel';
import { StatementDocuments } from '../statements';
import { ComplaintWatch } from './complaint-watch.service';
import { ComplaintsRepository } from './complaints.repository';
import type { CasePlace } from './desk-steps.service';

interface Asks extends CasePlace {
  readonly actor: Actor;
  readonly visitorId: string;
  readonly place: number;
}

/** The files of a complaint for the desks that read it: of any other they learn nothing. */
@Injectable()
export class CaseDocuments {
  constructor(
    private readonly documents: StatementDocuments,
    private readonly repository: ComplaintsRepository,
    private readonly watch: ComplaintWatch,
  ) {}

  async ofUnit(asks: Asks): Promise<Outcome<ResponseOf<typeof openUnitDocument>>> {
    const row = await this.repository.find(asks.caseId);
    if (row?.unitId !== asks.unitId || row.statementId === null) return unknownComplaint();
    return this.documents.openInCase(asks, 'office', { statementId: row.statementId, place: asks.place });
  }

  async ofSupervised(asks: Asks): Promise<Outcome<ResponseOf<typeof openUnitDocument>>> {
    const row = await this.watch.find(asks.actor, asks.unitId, asks.caseId);
    if (row === null || row.statementId === null) return unknownComplaint();
    return this.documents.openInCase(asks, 'supervisor', { statementId: row.statementId, place: asks.place });
  }
}
