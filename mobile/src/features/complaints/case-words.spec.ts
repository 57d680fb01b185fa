import {
  complaintStatus,
  type OwnComplaint,
  type OwnComplaintRow,
} from '@yingshang/shared/contracts/complaints';
import {
  denialNote,
  lastAnswer,
  openQuestion,
  pressing,
  provisionalNote,
  receiptSteps,
  returnReason,
  rowCaption,
  rowTitle,
  saidFacts,
  standingSentence,
  standingTag,
  timelineOf,
} from './case-words';

const unit = { id: 'u-1', name: '示例区市场监管局' };
const due = { limit: 'solve', date: '2026-12-03', provisional: false } as const;
const standing: Pick<OwnComplaintRow, 'status' | 'ground' | 'unit' | 'due' | 'urgency'> = {
  status: 'handling',
  ground: null,
  unit,
  due,
  urgency: 'later',
};
const line = (number: number, kind: string, text: string | null = null, on = '2026-11-20') => ({
  number,
  kind,
  on,
  line: kind,
  text,
});

describe('the sentence about a complaint', () => {
  it('says who has it and until when', () =>
    expect(standingSentence(standing)).toBe('示例区市场监管局正在办理，最晚12月3日答复您。'));

  it('names the deed of the limit that ends first', () => {
    const reply = { ...due, limit: 'reply', date: '2026-11-25' } as const;
    expect(standingSentence({ ...standing, status: 'assigned', due: reply })).toContain(
      '最晚11月25日首次回复您',
    );
    const check = { ...due, limit: 'check', date: '2026-11-23' } as const;
    expect(standingSentence({ ...standing, status: 'submitted', due: check })).toBe(
      '已提交，正在审核，最晚11月23日受理，或说明理由退回。',
    );
    expect(standingSentence({ ...standing, status: 'submitted', unit: null, due: check })).toContain(
      '正在确定由哪个单位办理',
    );
  });

  it('admits that a day has passed', () =>
    expect(standingSentence({ ...standing, urgency: 'overdue' })).toBe(
      '示例区市场监管局正在办理，本应在12月3日前答复您，已经超期，平台已上报督查。',
    ));

  it('turns to the complainant when it is their turn', () => {
    expect(standingSentence({ ...standing, urgency: 'paused', due: null })).toContain('请您补充说明');
    expect(standingSentence({ ...standing, status: 'answered', due: null }, '2026-12-10')).toBe(
      '示例区市场监管局已答复，请您在12月10日前确认是否满意。',
    );
  });

  it('says how it ended, to the one whom it concerns', () =>
    expect(standingSentence({ ...standing, status: 'closed', ground: 'complainant-confirmed' })).toBe(
      '已办结：您确认满意。',
    ));

  it('is there for every status, with and without a unit and a day', () => {
    for (const status of complaintStatus.options)
      for (const one of [standing, { ...standing, unit: null, due: null, urgency: 'none' as const }]) {
        expect(standingSentence({ ...one, status })).toMatch(/^[^a-z]+。$/u);
        expect(standingTag({ ...one, status }).words).not.toBe('');
      }
  });

  it('warns of a day that may move', () => {
    expect(provisionalNote([due])).toBeUndefined();
    expect(provisionalNote([due, { ...due, provisional: true }])).toContain('可能有小的变动');
  });
});

describe('a row of 我的投诉', () => {
  it('puts the complainant’s own turn before everything, then what is late', () => {
    expect(standingTag({ status: 'handling', urgency: 'paused' }).words).toBe('等您补充');
    expect(standingTag({ status: 'answered', urgency: 'none' }).words).toBe('等您确认');
    expect(standingTag({ status: 'handling', urgency: 'overdue' })).toMatchObject({
      kind: 'bad',
      words: '已超期',
    });
    expect(standingTag({ status: 'closed', urgency: 'none' })).toMatchObject({ kind: 'ok', words: '已办结' });
  });

  it('names unit, officer, topic and day as far as they are known', () => {
    expect(rowTitle({ unit, officerName: '王示甲' })).toBe('示例区市场监管局 · 王示甲');
    expect(rowTitle({ unit: null, officerName: null })).toBe('还没有确定单位');
    expect(rowCaption({ topicName: '电梯安全', filedOn: '2026-11-20' })).toBe(
      '电梯安全 · 2026年11月20日提交',
    );
    expect(rowCaption({ topicName: null, filedOn: '2026-11-20' })).toBe('2026年11月20日提交');
  });
});

describe('what is asked of the complainant', () => {
  const story = [line(1, 'asked', '哪一天？'), line(2, 'clarified'), line(3, 'asked', '几号窗口？')];

  it('is the newest question, while one is open', () => {
    expect(openQuestion({ timeline: story, may: ['clarify'] })).toBe('几号窗口？');
    expect(openQuestion({ timeline: story, may: [] })).toBeNull();
  });

  it('is a word on the newest answer', () =>
    expect(lastAnswer({ timeline: [line(1, 'answered', '旧'), line(2, 'answered', '新')] })).toBe('新'));

  it('is another try after a return, with its reason', () => {
    expect(returnReason({ timeline: [line(1, 'returned', '看不清')] })).toEqual({
      line: 'returned',
      text: '看不清',
    });
    expect(returnReason({ timeline: [] })).toBeNull();
  });

  it('says before what not being satisfied leads to', () => {
    expect(denialNote({ reopenings: 1 })).toContain('重新办理');
    expect(denialNote({ reopenings: 2 })).toContain('督查人员裁定');
  });
});

describe('催办', () => {
  const one: Pick<OwnComplaint, 'timeline' | 'may' | 'joined' | 'status'> = {
    timeline: [],
    may: ['press'],
    joined: false,
    status: 'handling',
  };

  it('is open once a day, and then says when again', () => {
    expect(pressing(one, '2026-11-22')).toBe('open');
    const pressed = { ...one, may: [], timeline: [line(4, 'pressed', null, '2026-11-22')] };
    expect(pressing(pressed, '2026-11-22')).toBe('tomorrow');
    expect(pressing(pressed, '2026-11-23')).toBeNull();
  });

  it('is not for who only follows, nor when nobody owes anything', () => {
    expect(pressing({ ...one, joined: true }, '2026-11-22')).toBeNull();
    const over = {
      ...one,
      may: [],
      status: 'closed' as const,
      timeline: [line(4, 'pressed', null, '2026-11-22')],
    };
    expect(pressing(over, '2026-11-22')).toBeNull();
  });
});

describe('what stands on the page besides', () => {
  it('is the story, a line a step', () =>
    expect(timelineOf([line(1, '您提交了投诉', '没有人')])).toEqual([
      { key: '1', title: '您提交了投诉', when: '2026年11月20日', text: '没有人' },
    ]));

  it('is what was said, as far as there is something', () => {
    expect(saidFacts({ words: null, place: null, districtName: null, policy: null })).toEqual([]);
    const words = {
      text: '没有人',
      state: 'waiting',
      note: null,
      photos: 2,
      documents: [{ name: '示例合同.pdf', format: 'pdf', bytes: 348_160, state: 'waiting', note: null }],
      voice: 'waiting',
      transcript: null,
    } satisfies OwnComplaint['words'];
    const facts = saidFacts({
      words,
      place: '3号窗口',
      districtName: '示例区',
      policy: { id: 'p', title: '补贴' },
    });
    expect(facts.map(({ text }) => text)).toEqual([
      '没有人',
      '已收到，正在由专人转成文字',
      '已收到2张',
      '示例合同.pdf（340 KB），已收到，正在由单位以外的人核对',
      '示例区，3号窗口',
      '补贴',
    ]);
  });

  it('tells right after the filing what comes next, otherwise to who only follows', () => {
    const receipt = {
      ticket: 't',
      number: 'TS-7K3M-92QX',
      unit,
      filedOn: '2026-11-22',
      due: { limit: 'check', date: '2026-11-24', provisional: false },
      statementId: null,
      joined: false,
      entry: null,
    } as const;
    expect(receiptSteps(receipt, '2026-11-22')[0]).toBe(
      '先审核：受理，或说明理由退回，最晚11月24日（还有2天）。',
    );
    expect(receiptSteps({ ...receipt, unit: null }, '2026-11-22')[0]).toContain('先确定由哪个单位办理');
    expect(receiptSteps({ ...receipt, joined: true }, '2026-11-22')[0]).toContain('一起看进展');
  });
});
