import { rollDifference } from './roll-difference';

const sealed = [
  { seq: 1, applicationId: 'a', mark: '1' },
  { seq: 2, applicationId: 'b', mark: '2' },
];

describe('applications beside the sealed roll', () => {
  it('differ by nothing while they are as they were', () => {
    const now = [
      { applicationId: 'b', mark: '2' },
      { applicationId: 'a', mark: '1' },
    ];
    expect(rollDifference(2, sealed, now)).toEqual({ added: [], gone: [], changed: [] });
  });

  it('are named where one came, went or says something else', () => {
    const now = [
      { applicationId: 'b', mark: 'other' },
      { applicationId: 'c', mark: '3' },
    ];
    expect(rollDifference(2, sealed, now)).toEqual({
      added: ['c'],
      gone: [1],
      changed: [{ seq: 2, applicationId: 'b', mark: '2', markNow: 'other' }],
    });
  });

  it('leave a line behind whose source was deleted with its application', () => {
    expect(rollDifference(3, sealed, sealed).gone).toEqual([3]);
  });
});
