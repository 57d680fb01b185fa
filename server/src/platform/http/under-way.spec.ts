import { UnderWay } from './under-way';

describe('questions under way', () => {
  it('let so many of a route in at a time, and others when one has left', () => {
    const underWay = new UnderWay();
    const first = underWay.enter('a', 2);
    expect(underWay.enter('a', 2)).not.toBeNull();
    expect(underWay.enter('a', 2)).toBeNull();
    expect(underWay.enter('b', 2)).not.toBeNull();
    first?.();
    expect(underWay.enter('a', 2)).not.toBeNull();
    expect(underWay.enter('a', 2)).toBeNull();
  });
});
