import { KnownCounts } from './list-counts';

const counts = (eligible: number) => ({ eligible, unknown: 0, notEligible: 0 });

describe('the counts that are known of a profile', () => {
  it('are found by its facts, whatever their order', () => {
    const known = new KnownCounts();
    known.keep({ employees: 3, scale: 'micro' }, counts(7));
    expect(known.find({ scale: 'micro', employees: 3 })).toEqual(counts(7));
    expect(known.find({ scale: 'micro', employees: 4 })).toBeUndefined();
  });

  it('are kept of the thousand that were looked at last', () => {
    const known = new KnownCounts();
    for (let employees = 0; employees < 1000; employees += 1) known.keep({ employees }, counts(employees));
    known.keep({ employees: 0 }, counts(1));
    known.keep({ employees: 1000 }, counts(1000));
    expect(known.find({ employees: 0 })).toEqual(counts(1));
    expect(known.find({ employees: 1 })).toBeUndefined();
    expect(known.find({ employees: 2 })).toEqual(counts(2));
  });
});
