import { Injectable } from '@nestjs/common';
import { type ComplaintEvent, decide, evolve, unknownComplaint } from '@yingshang/shared/complaints';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Ledger } from '../ledger';
import { Occasions } from '../occasions';
import { Statements } from '../statements';
import { ComplainantsRepository } from './complainants.repository';
import type { ComplaintEventEntity } from './complaint-event.entity';
import { ComplaintNews } from './complaint-news.service';
import { type ComplaintRow, complaintFrom, rowAfter } from './complaint-row';
import { ComplaintWatchers } from './complaint-watchers';
import { ComplaintsRepository } from './complaints.repository';
import { eventRecord } from './event-record';
import { takenEvents, type WantedStep } from './taken-events';

/** The one place where a complaint moves: words, row, events, ledger, audit and news in one transaction. */
@Injectable()
export class ComplaintSteps {
  constructor(
    private readonly repository: ComplaintsRepository,
    private readonly complainants: ComplainantsRepository,
    private readonly statements: Statements,
    private readonly ledger: Ledger,
    private readonly occasions: Occasions,
    private readonly news: ComplaintNews,
    private readonly watchers: ComplaintWatchers,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** `isTheirs`: whether the caller may know of the complaint; else it is answered as one that is not there. */
  async take(
    caseId: string,
    wanted: WantedStep,
    isTheirs: (row: ComplaintRow) => boolean,
    manager: EntityManager,
  ): Promise<Outcome<ComplaintRow>> {
    const row: ComplaintRow | null = await this.repository.findLocked(caseId, manager);
    if (row === null || !isTheirs(row)) return unknownComplaint();
    const today = this.clock.today();
    const complaint = complaintFrom(await this.repository.eventsOf(caseId, manager));
    const { command, actor, staff, words } = wanted;
    const decided = decide(complaint, command, { actor, profile: row.limits, today });
    if (!decided.ok) return decided;
    const after = decided.value.reduce(evolve, complaint);
    const draftStatementId = command.kind === 'draft' ? (words?.id ?? null) : row.draftStatementId;
    const counted = { ...row, events: row.events + decided.value.length, draftStatementId };
    const moved = rowAfter(counted, after, row.limits, today);
    const told = { complaintId: caseId, after: row.events, role: actor.role, words };
    const events = takenEvents(decided.value, { ...told, actorId: staff?.personId ?? null });
    if (words !== null) await this.statements.write(words, manager);
    await this.repository.save(moved, manager);
    await this.keep(moved, events, manager);
    await this.follow(moved, decided.value, manager);
    await this.note(wanted, caseId, manager);
    await this.news.tell(events, moved, staff?.personId ?? null, manager);
    return ok(moved);
  }

  /** What happened, on the history and on the ledger, and told to whoever watches. */
  async keep(
    row: ComplaintRow,
    events: readonly ComplaintEventEntity[],
    manager: EntityManager,
  ): Promise<void> {
    await this.repository.addEvents(events, manager);
    const entries = events.map((event) => ({
      kind: 'complaint' as const,
      subject: event.id,
      content: eventRecord(event, row),
    }));
    await this.ledger.record(entries, manager);
    await this.watchers.stepped(row, events, manager);
  }

  private async follow(
    row: ComplaintRow,
    events: readonly ComplaintEvent[],
    manager: EntityManager,
  ): Promise<void> {
    const moved = events.some(({ kind }) => kind === 'directed' || kind === 'filed');
    if (moved && row.unitId !== null)
      await this.statements.moveTo(await this.wordsOf(row, manager), row.unitId, manager);
    if (row.status === 'closed') await this.letRate(row, manager);
  }

  /** The complainant's: whom they are about says who may not check them. */
  private async wordsOf(row: ComplaintRow, manager: EntityManager): Promise<string[]> {
    const events = await this.repository.eventsOf(row.id, manager);
    const own = events.filter(({ role }) => role === 'complainant' || role === 'assisted');
    return [row.statementId, row.placeStatementId, ...own.map(({ statementId }) => statementId)].flatMap(
      (id) => id ?? [],
    );
  }

  /** The end is a visit with proof: the complainant may rate how it was handled, once. */
  private async letRate({ id, unitId }: ComplaintRow, manager: EntityManager): Promise<void> {
    const complainant = await this.complainants.ofComplaint(id, manager);
    if (complainant === null || unitId === null || complainant.occasionId !== null) return;
    const about = { unitId, officerId: null, personId: complainant.personId };
    const occasion = await this.occasions.openForCase(about, manager);
    await this.complainants.giveOccasion(complainant.ticket, occasion.id, manager);
  }

  /** Words of an office name nobody: who wrote them stands on the audit trail alone. */
  private async note({ staff, command }: WantedStep, about: string, manager: EntityManager): Promise<void> {
    if (staff === null) return;
    const detail = { step: command.kind, result: 'result' in command ? command.result : null };
    await this.audit.note(
      { kind: 'complaints.stepped', by: staff, unitId: staff.officeId, about, detail },
      manager,
    );
  }
}
