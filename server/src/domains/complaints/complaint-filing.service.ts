import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LimitProfile } from '@yingshang/shared/complaints';
import type { ComplaintReceipt, FileComplaintRequest } from '@yingshang/shared/contracts/complaints';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { ComplaintRulesService } from '../complaint-rules';
import { RealNamesService } from '../real-names';
import type { HandedOver, PreparedStatement } from '../statements';
import { ComplainantWords } from './complainant-words.service';
import { ComplainantsRepository } from './complainants.repository';
import { ComplaintJoining } from './complaint-joining.service';
import { ComplaintMatter } from './complaint-matter.service';
import { ComplaintNews } from './complaint-news.service';
import { drawNumber } from './complaint-number';
import { ComplaintReceipts } from './complaint-receipts.service';
import type { ComplaintRow } from './complaint-row';
import { ComplaintSteps } from './complaint-steps.service';
import { realNameNeeded, ticketUsed } from './complaints.refusals';
import { ComplaintsRepository } from './complaints.repository';
import { filedComplaint, isSameFiling } from './filed-complaint';
import { FilingLimit } from './filing-limit.service';
import { takenEvents } from './taken-events';

const MOST_DRAWS = 20;

interface Given {
  readonly personId: string;
  readonly request: FileComplaintRequest;
  readonly statement: PreparedStatement;
  readonly place: PreparedStatement | null;
  readonly limits: LimitProfile;
  readonly spoken: HandedOver | null;
}

/**
 * Takes a complaint: words sealed, number drawn, complaint and complainant kept apart, entered on the ledger and told,
 * in one transaction. Once a ticket: tickets lie with the complainants, and not where the keys of other writes do, for
 * that table names who wrote, and when.
 */
@Injectable()
export class ComplaintFiling {
  constructor(
    private readonly matter: ComplaintMatter,
    private readonly joining: ComplaintJoining,
    private readonly limit: FilingLimit,
    private readonly words: ComplainantWords,
    private readonly rules: ComplaintRulesService,
    private readonly realNames: RealNamesService,
    private readonly repository: ComplaintsRepository,
    private readonly complainants: ComplainantsRepository,
    private readonly steps: ComplaintSteps,
    private readonly news: ComplaintNews,
    private readonly receipts: ComplaintReceipts,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async file(
    actor: Actor,
    request: FileComplaintRequest,
    spoken: HandedOver | null = null,
  ): Promise<Outcome<ComplaintReceipt>> {
    const { personId } = actor;
    const filed = await this.fileNew(personId, request, spoken);
    // A repeat finds its ticket used: it gets what the first got.
    if (!filed.ok) return (await this.earlier(personId, request)) ?? filed;
    return this.receipts.ofTicket(actor, request.ticket);
  }

  private async earlier(
    personId: string,
    request: FileComplaintRequest,
  ): Promise<Outcome<ComplaintReceipt> | null> {
    if ((await this.complainants.withTicket(request.ticket)) === null) return null;
    const complainant = await this.complainants.ofTicket(request.ticket, personId);
    const row = complainant === null ? null : await this.repository.find(complainant.complaintId);
    if (complainant === null || row === null) return ticketUsed();
    const isSame = complainant.joined ? request.joinId !== null : await this.isSame(request, row);
    return isSame ? ok(await this.receipts.of(complainant, row)) : ticketUsed();
  }

  /** Whoever changed their words after an answer was lost is told so, and does not take them for filed. */
  private async isSame(request: FileComplaintRequest, row: ComplaintRow): Promise<boolean> {
    const filed = await this.words.asFiled(row);
    return isSameFiling(request, row) && (filed === null || filed.text === request.text.trim());
  }

  private async fileNew(
    personId: string,
    request: FileComplaintRequest,
    spoken: HandedOver | null,
  ): Promise<Outcome<null>> {
    const checked = await this.matter.check(request);
    if (!checked.ok) return checked;
    if ((await this.realNames.ofPerson(personId)) === null) return realNameNeeded();
    const { unitId, text, place, joinId } = request;
    if (joinId !== null) return this.joining.join(personId, joinId, request);
    const words = { personId, unitId, part: 'text', text } as const;
    const recording = spoken?.recording ?? undefined;
    const statement = await this.words.prepare({
      ...words,
      ...(recording === undefined ? {} : { recording }),
    });
    if (!statement.ok) return statement;
    const where = await this.words.prepareIfAny({ personId, unitId, part: 'place', text: place });
    if (!where.ok) return where;
    // Everything that is asked for through another connection is asked before the transaction.
    const limits = await this.rules.limitsOf(request.class);
    const given = { personId, request, statement: statement.value, place: where.value, limits, spoken };
    return this.transactions.run((manager) => this.keep(given, manager));
  }

  private async keep(given: Given, manager: EntityManager): Promise<Outcome<null>> {
    const { personId, request, statement, place, spoken } = given;
    const taken = await spoken?.take(manager);
    if (taken?.ok === false) return taken;
    const today = this.clock.today();
    const within = await this.limit.check(personId, manager);
    if (!within.ok) return within;
    await this.words.write([statement, place], manager);
    const row = await this.keepRow(given, manager);
    const complainant = {
      ticket: request.ticket,
      complaintId: row.id,
      personId,
      joined: false,
      statementId: null,
      mayPublish: request.mayPublish,
      occasionId: null,
      filedAt: row.filedAt,
    };
    if (!(await this.complainants.add(complainant, manager))) return ticketUsed();
    const events = takenEvents([{ kind: 'filed', unitId: row.unitId, on: today }], {
      complaintId: row.id,
      after: 0,
      role: 'complainant',
      actorId: null,
      words: null,
    });
    await this.steps.keep(row, events, manager);
    await this.news.tell(events, row, personId, manager);
    return ok(null);
  }

  /** With a number that nobody has: of 852 thousand million two are hardly ever the same. */
  private async keepRow(given: Given, manager: EntityManager): Promise<ComplaintRow> {
    const { request, statement, place, limits } = given;
    const [at, today] = [new Date(this.clock.now()), this.clock.today()];
    for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
      const filing = { id: randomUUID(), number: drawNumber(), limits, at, today, statement, place };
      const row = filedComplaint(request, filing);
      if (await this.repository.add(row, manager)) return row;
    }
    throw new Error('no free number was found for a complaint');
  }
}
