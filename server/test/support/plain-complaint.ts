import { usualLimits } from '@yingshang/shared/complaints';
import { calendarDate } from '@yingshang/shared/kernel';
import type { ComplaintRow } from '../../src/domains/complaints';

/** A complaint in hand, filed on Monday 23 November 2026; a spec says what matters to it. */
export function plainComplaint(changes: Partial<ComplaintRow> = {}): ComplaintRow {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    number: 'TS-7K3M-92QX',
    class: 'unit',
    status: 'handling',
    ground: null,
    unitId: 'u-east',
    officerId: null,
    policyId: null,
    topicId: 'slow',
    regionCode: null,
    handlerId: '00000000-0000-4000-8000-00000000000a',
    statementId: null,
    statementCommitment: null,
    placeStatementId: null,
    limits: usualLimits,
    silenceDays: 7,
    events: 3,
    filedAt: new Date('2026-11-23T01:02:03Z'),
    filedOn: calendarDate('2026-11-23'),
    dueOn: calendarDate('2026-11-27'),
    dueLimit: 'reply',
    solveDueOn: calendarDate('2026-12-14'),
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
    handedBackBy: [],
    lookOn: null,
    terms: [],
    seeded: false,
    ...changes,
  };
}
