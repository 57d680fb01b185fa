import { Injectable } from '@nestjs/common';
import { complaintEventWords } from '@yingshang/shared/complaints';
import { addDays, dateInShanghai } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import { Retention } from '../../platform/retention';
import { Ledger, LedgerSubjects, type NestedText } from '../ledger';
import { Statements } from '../statements';
import type { ComplainantEntity } from './complainant.entity';
import { ComplainantsRepository } from './complainants.repository';
import type { ComplaintEventEntity } from './complaint-event.entity';
import { ComplaintLooking } from './complaint-looking.service';
import type { ComplaintRow } from './complaint-row';
import { eventsFrom } from './complaint-row';
import { ComplaintWatchers } from './complaint-watchers';
import { ComplaintsRepository } from './complaints.repository';
import { eventRecord } from './event-record';

/** Long enough for whoever asks again, and for a year's figures to be looked into. */
const KEPT_DAYS = 730;

/** What complaints hold about people, for how long, and how the ledger reads them again. */
@Injectable()
export class ComplaintsRecords {
  constructor(
    register: PersonalRegister,
    retention: Retention,
    subjects: LedgerSubjects,
    private readonly repository: ComplaintsRepository,
    private readonly complainants: ComplainantsRepository,
    private readonly looking: ComplaintLooking,
    private readonly statements: Statements,
    private readonly ledger: Ledger,
    private readonly watchers: ComplaintWatchers,
  ) {
    register.register(
      {
        name: 'complaints',
        of: 'person',
        title: '我的投诉和跟进的投诉',
        columns: { 'complainant.complainants': ['person_id'] },
        read: (personId) => this.shown(personId),
        count: async (personId) => (await complainants.ofPerson(personId)).length,
        forget: (personId, manager) => this.forget(personId, manager),
        kept: '投诉的单位、事由、日期和办理经过，不含您的身份，继续办理和统计；您写的文字、照片、附件和录音无法再打开。公开账本上只留下一串对不上人的校验码。',
      },
      {
        name: 'complaint-events',
        of: 'person',
        title: '办理过的投诉',
        columns: {
          complaint_events: ['actor_id', 'handler_id'],
          complaints: ['handler_id'],
          complaint_notes: ['actor_id'],
        },
        read: async (personId) =>
          (await repository.eventsTakenBy(personId)).map((event) => ({
            日期: event.on,
            办理: wordsOf(event),
          })),
        count: async (personId) => (await repository.eventsTakenBy(personId)).length,
        forget: (personId, manager) => repository.forgetStaff(personId, manager),
        kept: '办理步骤本身（做了什么、哪一天），不再注明由谁办理。',
      },
    );
    retention.register({
      what: 'complainants',
      words: '谁提交、谁跟进了投诉（与投诉分开存放；单位看不到）',
      kept: `投诉办结后 ${KEPT_DAYS} 天；没有受理的，提交后 ${KEPT_DAYS} 天；投诉本身不含身份，一直保留`,
      tables: ['complainant.complainants'],
      forget: (now, manager) =>
        complainants.removeEndedBefore(addDays(dateInShanghai(now.getTime()), -KEPT_DAYS), manager),
    });
    subjects.register({
      kind: 'complaint',
      contentsOf: async (ids, manager) => {
        const found = await repository.eventsWithComplaints(ids, manager);
        return new Map(found.map(({ event, row }) => [event.id, eventRecord(event, row)]));
      },
      textsOf: (ids, manager) => this.texts(ids, manager),
      subjectsAfter: (after, most, manager) => repository.eventIdsAfter(after, most, manager),
    });
  }

  private async texts(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, readonly NestedText[]>> {
    const found = await this.repository.eventsWithComplaints(ids, manager);
    const written = found.flatMap(({ event, row }) => writtenWith(event, row));
    const opened = await this.statements.openings(
      written.map(({ id }) => id),
      manager,
    );
    return new Map(
      written.map(({ subject, id, commitment }) => [
        subject,
        [{ commitment, opened: opened.get(id) ?? null }],
      ]),
    );
  }

  /** The words go with their keys, which the log is told of; then nothing says who complained. */
  private async forget(personId: string, manager: EntityManager): Promise<void> {
    const own = await this.complainants.ofPerson(personId, manager);
    const rows = await this.repository.many(idsOf(own, false), manager);
    const events = await this.repository.eventsOfMany(idsOf(own, false), manager);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const written = events.flatMap((event) => {
      const row = byId.get(event.complaintId);
      return isComplainants(event) && row !== undefined ? writtenWith(event, row) : [];
    });
    const places = rows.map(({ placeStatementId }) => placeStatementId);
    const joined = own.map(({ statementId }) => statementId);
    await this.statements.destroy(
      [...written.map(({ id }) => id), ...[...places, ...joined].flatMap((id) => id ?? [])],
      manager,
    );
    const covered = written.map(({ subject }) => ({ kind: 'complaint', subject }));
    if (covered.length > 0) await this.ledger.recordErasure(covered, manager);
    await this.repository.forgetTerms(idsOf(own, false), manager);
    // Nobody is left who could take it back.
    for (const id of idsOf(own, false)) await this.watchers.publishingWithdrawn(id, manager);
    await this.complainants.forgetPerson(personId, manager);
  }

  private async shown(personId: string): Promise<RecordEntry[]> {
    const own = await this.complainants.ofPerson(personId);
    const rows = await this.repository.many(own.map(({ complaintId }) => complaintId));
    const named = new Map((await this.looking.named(rows)).map((one) => [one.row.id, one]));
    return own.flatMap(({ complaintId, filedAt, joined, mayPublish }) => {
      const one = named.get(complaintId);
      if (one === undefined) return [];
      return [
        {
          提交时间: timeInShanghai(filedAt),
          编号: one.row.number,
          单位: one.names.unit,
          事由: one.names.topic,
          是否只是跟进: joined,
          是否同意公开: mayPublish,
        },
      ];
    });
  }
}

function idsOf(own: readonly ComplainantEntity[], joined: boolean): string[] {
  return own.filter((one) => one.joined === joined).map(({ complaintId }) => complaintId);
}

const isComplainants = ({ role }: ComplaintEventEntity) => role === 'complainant' || role === 'assisted';

/** What was complained of stands with the complaint, and on the ledger with its first event. */
function writtenWith(event: ComplaintEventEntity, row: ComplaintRow) {
  const { statementId, statementCommitment } = event.number === 1 ? row : event;
  return statementId === null || statementCommitment === null
    ? []
    : [{ subject: event.id, id: statementId, commitment: statementCommitment }];
}

function wordsOf(row: ComplaintEventEntity): string | null {
  const [event] = eventsFrom([row]);
  return event === undefined ? null : complaintEventWords(event, 'office', () => '单位');
}
