import type { OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import { samplePlan } from '../../../../shared/test/sample-plan';
import {
  changeWarning,
  childrenWords,
  choicesLines,
  standingSentence,
  stateTag,
  toDoOf,
} from './application-words';

const at = (phase: OwnApplication['plan']['phase']) => ({
  title: '示例',
  phase,
  closesAt: '2027-05-20T09:00:00.000Z',
  mendsUntil: '2027-05-27T09:00:00.000Z',
});
const one = (
  state: OwnApplication['state'],
  phase: OwnApplication['plan']['phase'],
  open: boolean,
  missing: string[] = [],
) => ({ state, plan: at(phase), open, missing });

describe('an application in words for its guardian', () => {
  it.each([
    [one('draft', 'open', true), /没提交的不能派位/],
    [one('draft', 'reviewing', false), /不参加/],
    [one('sent', 'open', true), /还可以改/],
    [one('sent', 'reviewing', false), /正在审核/],
    [one('sent', 'frozen', false), /联系教育局/],
    [one('returned', 'mending', true), /5月27日 17:00前再次提交/],
    [one('returned', 'reviewing', false), /时间已经过了/],
    [one('accepted', 'open', true), /保存回执/],
    [one('accepted', 'frozen', false), /名册上/],
  ])('says what %j comes to', (application, words) => expect(standingSentence(application)).toMatch(words));

  it('asks for documents before it can be sent, and for nothing once it is sent or too late', () => {
    expect(toDoOf(one('draft', 'open', true, ['household']))).toBe('add-documents');
    expect(toDoOf(one('returned', 'mending', true))).toBe('send');
    expect(toDoOf(one('sent', 'open', true))).toBe('none');
    expect(toDoOf(one('draft', 'reviewing', false))).toBe('none');
  });

  it('tells each state by its word, not by colour alone', () => {
    const words = (['draft', 'sent', 'returned', 'accepted'] as const).map(
      (state) => stateTag({ state, open: true }).words,
    );
    expect(new Set(words).size).toBe(4);
  });

  it('names twins together, and says what cannot be read', () => {
    expect(
      childrenWords([
        { maskedName: '示***', maskedIdNumber: '210*' },
        { maskedName: null, maskedIdNumber: null },
      ]),
    ).toBe('示***和（姓名无法读取）');
  });

  it('lists choices in the order of the stages', () =>
    expect(
      choicesLines(samplePlan, [
        { stage: 'general', at: ['k2', 'k1'] },
        { stage: 'estate', at: ['k1'] },
      ]),
    ).toEqual([
      { stage: '小区业主阶段', words: '1. 示例一幼' },
      { stage: '统筹阶段', words: '1. 示例二幼，2. 示例一幼' },
    ]));

  it('warns where a change is looked at again', () => {
    expect(changeWarning('accepted', true)).toContain('重新审核');
    expect(changeWarning('accepted', false)).toBeNull();
    expect(changeWarning('sent', true)).toBeNull();
  });
});
