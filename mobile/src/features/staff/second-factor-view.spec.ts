import { secondFactorView } from './second-factor-view';

const status = { enrolledAt: null, needed: true, proven: false, mayEnrol: true };
const enrolledAt = '2026-11-21T04:00:00.000Z';

describe('the page of the second factor', () => {
  it.each([
    ['whoever holds no role', { mayEnrol: false }, 'not-for-you'],
    ['who has none yet', {}, 'enrol'],
    ['of the demo, who needs none', { needed: false, proven: true }, 'enrol'],
    ['who has one and did not prove it', { enrolledAt }, 'prove'],
    ['who proved it', { enrolledAt, proven: true }, 'in-force'],
  ])('for %s', (_, more, view) => expect(secondFactorView({ ...status, ...more })).toBe(view));
});
