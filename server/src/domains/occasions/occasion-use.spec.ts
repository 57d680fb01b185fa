import { holderOf, whyUnusable } from './occasion-use';

const device = { personId: null, visitorId: 'd' };
const person = { personId: 'p', visitorId: 'd' };
const END = 1_000;
const held = (by: { personId: string | null; visitorId: string | null }, used = false) => ({
  ...by,
  endsAt: new Date(END),
  used,
});

describe('who may use an occasion', () => {
  it('is the device that opened it, also when somebody signs in on it', () => {
    const occasion = held(holderOf(device));
    expect(whyUnusable(occasion, device, 0)).toBeNull();
    expect(whyUnusable(occasion, person, 0)).toBeNull();
    expect(whyUnusable(occasion, { personId: 'p', visitorId: 'other' }, 0)).toBe('unknown');
  });

  it('is the person who opened it, on any device, and not who holds the device later', () => {
    const occasion = held(holderOf(person));
    expect(whyUnusable(occasion, { personId: 'p', visitorId: 'other' }, 0)).toBeNull();
    expect(whyUnusable(occasion, device, 0)).toBe('unknown');
  });

  it('is nobody once it was used or has ended; used comes first', () => {
    expect(whyUnusable(held(device), device, END)).toBe('ended');
    expect(whyUnusable(held(device), device, END - 1)).toBeNull();
    expect(whyUnusable(held({ personId: null, visitorId: null }, true), device, END)).toBe('used');
    expect(whyUnusable(null, device, 0)).toBe('unknown');
  });
});
