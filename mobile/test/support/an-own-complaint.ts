import { type OwnComplaint, ownComplaint } from '@yingshang/shared/contracts/complaints';

/** A complaint as its complainant sees it, being handled; parsed, so that a changed contract is noticed. */
export function anOwnComplaint(changes: Partial<OwnComplaint> = {}): OwnComplaint {
  return ownComplaint.parse({
    ticket: '5b0c2a1e-8f7a-4b62-9d0c-5a3d8e1f2a10',
    number: 'TS-7K3M-92QX',
    class: 'unit',
    status: 'handling',
    ground: null,
    unit: { id: 'demo-210199-amr', name: '示例区市场监督管理局' },
    officerName: null,
    topicName: '电梯安全',
    districtName: '示例区',
    filedOn: '2026-11-20',
    due: { limit: 'solve', date: '2026-12-11', provisional: false },
    urgency: 'later',
    reopenings: 0,
    policy: null,
    place: '示例路12号3单元',
    words: {
      text: '电梯停了两周，物业说等批复。',
      state: 'passed',
      note: null,
      photos: 1,
      documents: [
        { name: '示例租房合同.pdf', format: 'pdf', bytes: 348_160, state: 'passed', note: null },
        { name: '示例收费清单.xlsx', format: 'xlsx', bytes: 20_480, state: 'waiting', note: null },
      ],
      voice: 'none',
      transcript: null,
    },
    statementId: null,
    dues: [{ limit: 'solve', date: '2026-12-11', provisional: false }],
    timeline: [
      {
        number: 1,
        kind: 'filed',
        on: '2026-11-20',
        line: '您提交了投诉，投诉对象：示例区市场监督管理局',
        text: null,
      },
      { number: 2, kind: 'accepted', on: '2026-11-20', line: '投诉已受理，开始计算办理期限', text: null },
    ],
    may: ['press'],
    joined: false,
    joiners: 2,
    confirmBy: null,
    occasionId: null,
    mayPublish: false,
    publishedId: null,
    ...changes,
  });
}

/** The moments at which something is asked of the complainant, or nothing is any more. */
export const ownMoments = {
  asked: {
    urgency: 'paused',
    due: null,
    dues: [],
    may: ['clarify', 'press'],
    timeline: [
      ...anOwnComplaint().timeline,
      {
        number: 3,
        kind: 'asked',
        on: '2026-11-21',
        line: '承办单位请您补充说明，从次日起暂停计算期限',
        text: '是几单元的哪一部电梯？',
      },
    ],
  },
  answered: {
    status: 'answered',
    urgency: 'none',
    due: null,
    dues: [],
    may: ['confirm', 'deny'],
    confirmBy: '2026-11-30',
    timeline: [
      ...anOwnComplaint().timeline,
      {
        number: 3,
        kind: 'answered',
        on: '2026-11-23',
        line: '承办单位作出答复，请您确认是否满意',
        text: '已责令物业三日内修好，并公示检修记录。',
      },
    ],
  },
  returned: {
    status: 'returned',
    urgency: 'none',
    due: null,
    dues: [],
    may: ['file'],
    timeline: [
      ...anOwnComplaint().timeline.slice(0, 1),
      {
        number: 2,
        kind: 'returned',
        on: '2026-11-21',
        line: '投诉没有受理：内容不清楚，无法办理。您可以补充后再次提交',
        text: '请写清楚是哪个小区。',
      },
    ],
  },
  closed: {
    status: 'closed',
    ground: 'complainant-confirmed',
    urgency: 'none',
    due: null,
    dues: [],
    may: [],
    occasionId: '6f6f3e0e-6f25-4a43-9c1c-8f6a2f1d2c11',
    mayPublish: true,
  },
} satisfies Record<string, Partial<OwnComplaint>>;
