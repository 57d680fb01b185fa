import { Injectable } from '@nestjs/common';
import type { ComplaintReceipt } from '@yingshang/shared/contracts/complaints';
import type { LedgerReceipt } from '@yingshang/shared/contracts/ledger';
import { ok } from '@yingshang/shared/kernel';
import { Transactions } from '../../platform/database';
import { Ledger } from '../ledger';
import type { ComplainantEntity } from './complainant.entity';
import { ComplaintLooking } from './complaint-looking.service';
import type { ComplaintRow } from './complaint-row';
import { ComplaintsRepository } from './complaints.repository';

/** A complaint and what proves that it was filed. */
export interface MadeComplaint {
  readonly row: ComplaintRow;
  readonly ticket: string;
  /** To which photos and a recording are sent. */
  readonly statementId: string | null;
  /** Null for who joined. */
  readonly promise: LedgerReceipt | null;
  readonly joined: boolean;
}

/** 投诉回执, made anew from what is kept, so that the same promise is given to whoever lost it. */
@Injectable()
export class ComplaintReceipts {
  constructor(
    private readonly repository: ComplaintsRepository,
    private readonly looking: ComplaintLooking,
    private readonly ledger: Ledger,
    private readonly transactions: Transactions,
  ) {}

  async of({ ticket, joined, statementId }: ComplainantEntity, row: ComplaintRow): Promise<ComplaintReceipt> {
    const own = joined ? statementId : row.statementId;
    const promise = joined ? null : await this.promiseOf(row.id);
    return this.made({ row, ticket, statementId: own, promise, joined });
  }

  async made({ row, ticket, statementId, promise, joined }: MadeComplaint): Promise<ComplaintReceipt> {
    const { number, unitId, filedOn, dueOn, dueLimit, provisional } = row;
    const [named] = await this.looking.named([row]);
    return {
      ticket,
      number,
      unit: unitId === null ? null : { id: unitId, name: named?.names.unit ?? '' },
      filedOn,
      due: dueOn === null || dueLimit === null ? null : { limit: dueLimit, date: dueOn, provisional },
      statementId,
      joined,
      ledger: promise,
    };
  }

  private async promiseOf(complaintId: string): Promise<LedgerReceipt | null> {
    const [first] = await this.repository.eventsOf(complaintId);
    if (first === undefined) return null;
    const found = await this.transactions.run(async (manager) =>
      ok((await this.ledger.receiptsOf('complaint', [first.id], manager)).get(first.id) ?? null),
    );
    return found.ok ? found.value : null;
  }
}
