import type { JsonObject } from '@yingshang/shared/kernel';
import type { ComplaintEntity } from './complaint.entity';
import type { ComplaintEventEntity } from './complaint-event.entity';

/** What stays as it was filed, so that an audit finds the same whatever happened since. */
type Of = Pick<ComplaintEntity, 'class' | 'limits' | 'statementCommitment' | 'seeded'>;

/**
 * What the public log holds of an event, behind a salted hash: no text, no person, no hour. With the first one stand
 * what the complaint is about, the commitment of what was complained of, and the limits that hold for it.
 */
export function eventRecord(event: Readonly<ComplaintEventEntity>, complaint: Of): JsonObject {
  const { complaintId, number, kind, role, result, on, unitId, statementCommitment } = event;
  return {
    v: 1,
    complaint: complaintId,
    number,
    event: kind,
    by: role,
    result,
    on,
    unit: unitId,
    statement: number === 1 ? complaint.statementCommitment : statementCommitment,
    ...(number === 1 ? { class: complaint.class, limits: { ...complaint.limits } } : {}),
    ...(complaint.seeded ? { seeded: true } : {}),
  };
}
