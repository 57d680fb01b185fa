import { helperWindows } from './helper-windows';

const windows = ['city', 'east', 'west', 'north'].map((id) => ({ id }));
const ids = (complainedOf: string | null) => helperWindows(windows, complainedOf).map(({ id }) => id);

describe('windows that help with a complaint', () => {
  it('never are the unit complained of, and another takes its place', () =>
    expect(ids('east')).toEqual(['city', 'west', 'north']));
  it('are the first three where nobody knows whose it is', () =>
    expect(ids(null)).toEqual(['city', 'east', 'west']));
  it('are none where the unit complained of is the only one', () =>
    expect(helperWindows([{ id: 'east' }], 'east')).toEqual([]));
});
