import { randomUUID } from 'node:crypto';
import { addDays, calendarDate, SHANGHAI_OFFSET_MS } from '@yingshang/shared/kernel';
import type { PreparedComplaint } from '../complaints';
import type { PublishedComplaintEntity } from './published-complaint.entity';

/** The made-up cases that a supervisor is told to have published, each on the day after its end. */
export function publishedSeeds(prepared: readonly PreparedComplaint[]): PublishedComplaintEntity[] {
  return prepared.flatMap(({ made, row }) => {
    if (made.published === null || row.closedOn === null) return [];
    const publishedOn = addDays(calendarDate(row.closedOn), 1);
    const publishedAt = new Date(Date.parse(publishedOn) - SHANGHAI_OFFSET_MS);
    return [
      { id: randomUUID(), complaintId: row.id, ...made.published, publishedOn, publishedAt, actorId: null },
    ];
  });
}
