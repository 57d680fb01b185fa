import { type ComplaintDraft, emptyDraft } from './complaint-draft';
import {
  classSent,
  type FilingStep,
  lackWords,
  nextFilingStep,
  requestOf,
  submitWords,
  withClass,
} from './filing-steps';

const hall = { id: 'u-1', name: '示例区政务服务中心' };
const written: ComplaintDraft = { ...emptyDraft, text: '窗口没有人', unit: hall };
const known = { isSignedIn: true, isRealNamed: true };
const followed: ComplaintDraft['joins'] = {
  joinId: 'sealed',
  unitName: '示例区政务服务中心',
  topicName: null,
  filedOn: '2026-11-20',
  joiners: 2,
  reasons: [],
};

describe('the way to a filed complaint', () => {
  it.each<[string, ComplaintDraft, Parameters<typeof nextFilingStep>[1], FilingStep]>([
    ['begins with words', { ...written, text: ' ' }, known, 'write'],
    ['takes a recording for words', { ...written, text: '', voice: { id: 'v', seconds: 5 } }, known, 'send'],
    ['asks for a unit', { ...written, unit: null }, known, 'choose-unit'],
    ['takes 不知道 for an answer', { ...written, unit: null, leavesUnit: true }, known, 'send'],
    ['asks whose promise it was', { ...written, class: 'promise', unit: null }, known, 'choose-unit'],
    ['asks no unit of who does not know', { ...written, class: 'unknown', unit: null }, known, 'send'],
    ['asks for the officer, a unit is not enough', { ...written, class: 'officer' }, known, 'choose-officer'],
    ['needs neither words nor a unit of who follows', { ...emptyDraft, joins: followed }, known, 'send'],
    ['then leads to the sign-in', written, { isSignedIn: false, isRealNamed: undefined }, 'sign-in'],
    ['then to the real name', written, { isSignedIn: true, isRealNamed: false }, 'real-name'],
    [
      'lets the server say so while nobody knows',
      written,
      { isSignedIn: true, isRealNamed: undefined },
      'send',
    ],
  ])('%s', (_title, draft, filer, step) => expect(nextFilingStep(draft, filer)).toBe(step));

  it('says on the button what pressing it does', () =>
    expect((['sign-in', 'real-name', 'send', 'write'] as const).map(submitWords)).toEqual([
      '登录后提交',
      '实名核验后提交',
      '提交投诉',
      '提交投诉',
    ]));

  it('names what is missing, and nothing where the next step leads on by itself', () => {
    const lacking = ['write', 'choose-unit', 'choose-officer'] as const;
    expect(lacking.map(lackWords).every((words) => words !== undefined)).toBe(true);
    expect((['sign-in', 'real-name', 'send'] as const).map(lackWords)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what is sent of a draft', () => {
  it('is nothing before a ticket was drawn', () => expect(requestOf(written)).toBeNull());

  it('names the class by what was chosen in the end', () => {
    expect(classSent({ class: 'unit', unit: null })).toBe('unknown');
    expect(classSent({ class: 'unknown', unit: hall })).toBe('unit');
    expect(classSent({ class: 'promise', unit: null })).toBe('promise');
  });

  it('holds the officer only of a complaint about one, and the policy only of a promise', () => {
    const draft = {
      ...written,
      ticket: 't',
      officer: { id: 'o-1', name: '王示甲' },
      policy: { id: 'p', title: '补' },
    };
    const sent = (about: ComplaintDraft['class']) => {
      const request = requestOf({ ...draft, class: about });
      return [request?.class, request?.officerId, request?.policyId];
    };
    expect(sent('officer')).toEqual(['officer', 'o-1', null]);
    expect(sent('promise')).toEqual(['promise', null, 'p']);
    expect(sent('unit')).toEqual(['unit', null, null]);
  });

  it('says whether files follow, and whom it follows', () => {
    const draft = {
      ...written,
      ticket: 't',
      photos: ['a'],
      joins: followed,
      text: ' 没有人 ',
      place: ' 3号窗口 ',
    };
    expect(requestOf(draft)).toMatchObject({
      more: true,
      joinId: 'sealed',
      text: '没有人',
      place: '3号窗口',
    });
  });
});

describe('a tap on another class', () => {
  it('lets go of the unit of who does not know, and of the officer of everybody else', () => {
    expect(withClass('unknown')).toMatchObject({ leavesUnit: true, unit: null, officer: null, joins: null });
    expect(withClass('officer')).not.toHaveProperty('officer');
    expect(withClass('unit')).not.toHaveProperty('unit');
  });
});
