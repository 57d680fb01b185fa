import { randomUUID } from 'node:crypto';
import type {
  ComplaintActor,
  ComplaintCommand,
  ComplaintEvent,
  ComplaintRole,
} from '@yingshang/shared/complaints';
import type { PreparedStatement } from '../statements';
import type { ComplaintEventEntity } from './complaint-event.entity';
import { columnsOf } from './complaint-row';

/** Who takes a step, and for which office. */
export interface StaffMember {
  readonly personId: string;
  readonly displayName: string;
  readonly officeId: string;
}

export interface WantedStep {
  readonly command: ComplaintCommand;
  readonly actor: ComplaintActor;
  /** Null for the complainant and the platform. */
  readonly staff: StaffMember | null;
  readonly words: PreparedStatement | null;
}

interface Told {
  readonly complaintId: string;
  /** How many there are already. */
  readonly after: number;
  readonly role: ComplaintRole;
  readonly actorId: string | null;
  readonly words: Pick<PreparedStatement, 'id' | 'commitment'> | null;
}

/** As the history keeps them. What was written goes with the first: what follows from it says nothing by itself. */
export function takenEvents(
  events: readonly ComplaintEvent[],
  { complaintId, after, role, actorId, words }: Told,
): ComplaintEventEntity[] {
  return events.map((event, at) => ({
    id: randomUUID(),
    complaintId,
    number: after + at + 1,
    ...columnsOf(event),
    role,
    actorId,
    statementId: at === 0 ? (words?.id ?? null) : null,
    statementCommitment: at === 0 ? (words?.commitment ?? null) : null,
  }));
}
