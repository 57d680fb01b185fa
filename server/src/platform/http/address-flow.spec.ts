import { AddressFlow } from './address-flow';

describe('the flow of an address', () => {
  it('lets its minute through at once, and then as much as comes back', () => {
    const flow = new AddressFlow(60);
    for (let n = 0; n < 60; n += 1) expect(flow.waitFor('a', 0)).toBe(0);
    expect(flow.waitFor('a', 0)).toBe(1_000);
    expect(flow.waitFor('a', 400)).toBe(600);
    expect(flow.waitFor('a', 1_000)).toBe(0);
    expect(flow.waitFor('a', 1_000)).toBe(1_000);
    expect(flow.waitFor('b', 1_000)).toBe(0);
  });

  it('holds no more than its minute after a long rest', () => {
    const flow = new AddressFlow(2);
    flow.waitFor('a', 0);
    const waits = [1, 2, 3].map(() => flow.waitFor('a', 3_600_000));
    expect(waits).toEqual([0, 0, 30_000]);
  });

  it('remembers so many addresses and no more', () => {
    const flow = new AddressFlow(1, 2);
    for (const address of ['a', 'b', 'c']) flow.waitFor(address, 0);
    expect(flow.waitFor('c', 0)).toBeGreaterThan(0);
    expect(flow.waitFor('a', 0)).toBe(0);
  });
});
