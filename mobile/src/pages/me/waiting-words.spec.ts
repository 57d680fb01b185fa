import {
  complaintWaitingWords,
  scoreReviewsWaitingWords,
  supervisedWaitingWords,
  unitWaitingWords,
} from './waiting-words';

describe('what waits on a desk of bad ratings', () => {
  it('is said of a unit by what it owes', () => {
    expect(unitWaitingWords({ waiting: 2, overdue: 1, toDecide: 4 })).toBe('2件待办，1件逾期');
    expect(unitWaitingWords({ waiting: 1, overdue: 0, toDecide: 0 })).toBe('1件待办');
  });

  it('is said to a supervisor by what nobody else can do', () =>
    expect(supervisedWaitingWords({ waiting: 9, overdue: 1, toDecide: 3 })).toBe('3件请回访或决定，1件逾期'));

  it('is nothing where nothing waits', () => {
    const none = { waiting: 0, overdue: 0, toDecide: 0 };
    expect([unitWaitingWords(none), supervisedWaitingWords(none)]).toEqual([undefined, undefined]);
  });
});

it('of complaints what waits is said on either desk by what is to be done and what is late', () => {
  expect(complaintWaitingWords({ todo: 3, overdue: 1 })).toBe('3件待办，1件逾期');
  expect(complaintWaitingWords({ todo: 0, overdue: 0 })).toBeUndefined();
});

it('of scores what waits is said by how many objections are to be decided', () => {
  expect(scoreReviewsWaitingWords(2)).toBe('2件待核定');
  expect(scoreReviewsWaitingWords(0)).toBeUndefined();
});
