import { type Complaint, type LimitProfile, replay } from '@yingshang/shared/complaints';
import type { FileComplaintRequest } from '@yingshang/shared/contracts/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { PreparedStatement } from '../statements';
import type { ComplaintEntity } from './complaint.entity';
import { type ComplaintRow, rowAfter } from './complaint-row';

/** What is chosen for it, and when. */
export interface Filing {
  readonly id: string;
  readonly number: string;
  readonly limits: LimitProfile;
  readonly at: Date;
  readonly today: CalendarDate;
  readonly statement: Pick<PreparedStatement, 'id' | 'commitment'> | null;
  readonly place: Pick<PreparedStatement, 'id'> | null;
}

type Matter = Pick<
  FileComplaintRequest,
  'class' | 'unitId' | 'officerId' | 'policyId' | 'topicId' | 'regionCode'
>;

/** A complaint as it was filed, with its one event. */
export function filedComplaint(matter: Matter, filing: Filing): ComplaintRow {
  const { today, limits, statement, place } = filing;
  const complaint: Complaint = replay([{ kind: 'filed', unitId: matter.unitId, on: today }]);
  const row: ComplaintEntity = {
    id: filing.id,
    number: filing.number,
    class: matter.class,
    status: 'submitted',
    ground: null,
    unitId: matter.unitId,
    officerId: matter.officerId,
    policyId: matter.policyId,
    topicId: matter.topicId,
    regionCode: matter.regionCode,
    handlerId: null,
    statementId: statement?.id ?? null,
    statementCommitment: statement?.commitment ?? null,
    placeStatementId: place?.id ?? null,
    limits,
    silenceDays: limits.silenceDays,
    events: 1,
    filedAt: filing.at,
    filedOn: today,
    dueOn: null,
    dueLimit: null,
    solveDueOn: null,
    provisional: false,
    paused: false,
    drafted: false,
    draftStatementId: null,
    revisitDue: false,
    reopenings: 0,
    pressedOn: null,
    answeredOn: null,
    firstAnswerOnTime: null,
    closedOn: null,
    lookOn: null,
    handedBackBy: [],
    // Words are found once they passed their check.
    terms: [],
    seeded: false,
  };
  return rowAfter(row, complaint, limits, today);
}

/**
 * Whether a request asks for the complaint that its ticket was used for. The unit plays no part: it may have moved
 * since. What was written is compared where it can be opened.
 */
export function isSameFiling(request: Matter, row: ComplaintRow): boolean {
  return (
    request.class === row.class &&
    request.officerId === row.officerId &&
    request.policyId === row.policyId &&
    request.topicId === row.topicId &&
    request.regionCode === row.regionCode
  );
}
