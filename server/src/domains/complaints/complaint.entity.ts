import type {
  ClosingGround,
  ComplaintClass,
  ComplaintLimit,
  ComplaintStatus,
  LimitProfile,
} from '@yingshang/shared/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A complaint as desks look for it. Its events are what happened; all that stands here beside whose matter it is
 * follows from them (`complaint-row.ts`). Who complained is not here.
 */
@Entity('complaints')
export class ComplaintEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** By which both sides call it: 「TS-7K3M-92QX」. */
  @Column('text')
  number: string;

  @Column('text')
  class: ComplaintClass;

  @Column('text')
  status: ComplaintStatus;

  @Column('text', { nullable: true })
  ground: ClosingGround | null;

  /** Null while nobody knows whose it is. */
  @Column('text', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('text', { name: 'officer_id', nullable: true })
  officerId: string | null;

  @Column('text', { name: 'policy_id', nullable: true })
  policyId: string | null;

  @Column('text', { name: 'topic_id', nullable: true })
  topicId: string | null;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode: string | null;

  @Column('uuid', { name: 'handler_id', nullable: true })
  handlerId: string | null;

  @Column('uuid', { name: 'statement_id', nullable: true })
  statementId: string | null;

  @Column('text', { name: 'statement_commitment', nullable: true })
  statementCommitment: string | null;

  /** Where it was, in words. */
  @Column('uuid', { name: 'place_statement_id', nullable: true })
  placeStatementId: string | null;

  /** Those of the filing: a city that changes its limits does not move clocks that run. */
  @Column('jsonb')
  limits: LimitProfile;

  @Column('integer', { name: 'silence_days' })
  silenceDays: number;

  /** How many there are; the next one's number is one more. */
  @Column('integer')
  events: number;

  @Column('timestamptz', { name: 'filed_at' })
  filedAt: Date;

  @Column('date', { name: 'filed_on' })
  filedOn: CalendarDate;

  /** The limit that ends first; null while the clock stands, and when none runs. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: CalendarDate | null;

  @Column('text', { name: 'due_limit', nullable: true })
  dueLimit: ComplaintLimit | null;

  /** The limit of the answer (`solveDueOf`), which `dueOn` does not tell while the first reply is owed; for statistics. */
  @Column('date', { name: 'solve_due_on', nullable: true })
  solveDueOn: CalendarDate | null;

  @Column('boolean')
  provisional: boolean;

  @Column('boolean')
  paused: boolean;

  @Column('boolean')
  drafted: boolean;

  @Column('uuid', { name: 'draft_statement_id', nullable: true })
  draftStatementId: string | null;

  @Column('boolean', { name: 'revisit_due' })
  revisitDue: boolean;

  @Column('integer')
  reopenings: number;

  @Column('date', { name: 'pressed_on', nullable: true })
  pressedOn: CalendarDate | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn: CalendarDate | null;

  /** For statistics; null before the first answer. */
  @Column('boolean', { name: 'first_answer_on_time', nullable: true })
  firstAnswerOnTime: boolean | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: CalendarDate | null;

  /** The first day on which the platform may owe something (a warning, a report, a revisit); null for none. */
  @Column('date', { name: 'look_on', nullable: true })
  lookOn: CalendarDate | null;

  /** Units that said it is not theirs. */
  @Column('text', { name: 'handed_back_by', array: true })
  handedBackBy: string[];

  /** A blind index of the words an office may read; see `search-terms.ts`. Written here, never read with the rest. */
  @Column('integer', { array: true, select: false })
  terms?: number[];

  /** Made up for the demo. */
  @Column('boolean')
  seeded: boolean;
}
