import type { DeskComplaintCase, SupervisedComplaintCase } from '@yingshang/shared/contracts/complaints';

/** A complaint as a desk shows it, with what a test changes of it. */
export function aDeskComplaint(changes: Partial<DeskComplaintCase> = {}): DeskComplaintCase {
  return {
    id: '0b1c2d3e-0000-4000-8000-000000000001',
    number: 'TS-7K3M-92QX',
    class: 'unit',
    status: 'assigned',
    ground: null,
    unit: { id: 'demo-210199-amr', name: '示例区市场监督管理局' },
    officerName: null,
    topicName: '电梯困人',
    districtName: '示例区',
    filedOn: '2026-11-20',
    due: { limit: 'reply', date: '2026-11-25', provisional: false },
    urgency: 'soon',
    reopenings: 0,
    opening: null,
    handlerName: '王示甲',
    mine: true,
    pressed: false,
    policy: null,
    place: '青年大街12号',
    text: '电梯一周困人三次，没有人来修。',
    photos: 0,
    documents: [],
    dues: [],
    limits: { questionDays: 5, handBackDays: 2 },
    timeline: [],
    may: [],
    draft: null,
    joiners: 0,
    notes: [],
    ...changes,
  };
}

/** The same on a supervisor's desk. */
export function aSupervisedComplaint(
  changes: Partial<SupervisedComplaintCase> = {},
): SupervisedComplaintCase {
  return {
    ...aDeskComplaint({ mine: false }),
    unreached: 0,
    mayPublish: false,
    mayReach: false,
    publishedId: null,
    ...changes,
  };
}
