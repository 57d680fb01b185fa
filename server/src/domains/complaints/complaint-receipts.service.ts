import { Injectable } from '@nestjs/common';
import { unknownComplaint } from '@yingshang/shared/complaints';
import { type ComplaintReceipt, filingRecord } from '@yingshang/shared/contracts/complaints';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Transactions } from '../../platform/database';
import { Ledger } from '../ledger';
import type { ComplainantEntity } from './complainant.entity';
import { ComplainantWords } from './complainant-words.service';
import { ComplainantsRepository } from './complainants.repository';
import { ComplaintLooking } from './complaint-looking.service';
import type { ComplaintRow } from './complaint-row';
import { ComplaintsRepository } from './complaints.repository';
import { eventRecord } from './event-record';

type FilingEntry = NonNullable<ComplaintReceipt['entry']>;

/** 投诉回执, made anew from what is kept, so that the same promise is given to whoever lost it. */
@Injectable()
export class ComplaintReceipts {
  constructor(
    private readonly repository: ComplaintsRepository,
    private readonly complainants: ComplainantsRepository,
    private readonly looking: ComplaintLooking,
    private readonly words: ComplainantWords,
    private readonly ledger: Ledger,
    private readonly transactions: Transactions,
  ) {}

  /** For the complainant alone: the salts in it open what the log hides. */
  async ofTicket({ personId }: Actor, ticket: string): Promise<Outcome<ComplaintReceipt>> {
    const complainant = await this.complainants.ofTicket(ticket, personId);
    const row = complainant === null ? null : await this.repository.find(complainant.complaintId);
    return complainant === null || row === null ? unknownComplaint() : ok(await this.of(complainant, row));
  }

  async of(complainant: ComplainantEntity, row: ComplaintRow): Promise<ComplaintReceipt> {
    const { ticket, joined } = complainant;
    const { number, unitId, filedOn, dueOn, dueLimit, provisional } = row;
    const [named] = await this.looking.named([row]);
    return {
      ticket,
      number,
      unit: unitId === null ? null : { id: unitId, name: named?.names.unit ?? '' },
      filedOn,
      due: dueOn === null || dueLimit === null ? null : { limit: dueLimit, date: dueOn, provisional },
      statementId: joined ? complainant.statementId : row.statementId,
      joined,
      entry: joined ? null : await this.entryOf(row),
    };
  }

  /** @throws when the filing was never recorded: the complaint would not have been kept. */
  private async entryOf(row: ComplaintRow): Promise<FilingEntry> {
    const [filed] = await this.repository.eventsOf(row.id);
    if (filed === undefined) throw new Error(`complaint ${row.id} has no history`);
    const found = await this.transactions.run(async (manager) =>
      ok((await this.ledger.receiptsOf('complaint', [filed.id], manager)).get(filed.id)),
    );
    if (!found.ok || found.value === undefined) throw new Error(`complaint ${row.id} is not on the ledger`);
    const record = filingRecord.parse(eventRecord(filed, row));
    return { event: filed.id, record, statementSalt: await this.saltOf(row), ledger: found.value };
  }

  private async saltOf(row: ComplaintRow): Promise<string | null> {
    return (await this.words.asFiled(row))?.salt ?? null;
  }
}
