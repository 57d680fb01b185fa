import { calendarDate } from '../kernel';
import type { Condition } from './ast';
import { PARTICLES } from './particle-bits';
import type { Profile } from './profile-field';
import { comparableSample, likeParticles } from './question-likeness';
import { completeSample } from './question-sample';

const today = calendarDate('2026-11-21');
const sampleOf = (profiles: readonly Profile[]) => profiles.map((profile) => ({ profile, weight: 1 }));
const shop = { entityType: 'individual-business', industryCode: '62' };
const firm = { entityType: 'enterprise', industryCode: '34' };

describe('a sample with gaps', () => {
  const asked = new Map<string, readonly Condition[]>([
    ['employees', []],
    ['hasDebts', [{ field: 'hasDebts', op: 'eq', value: true }]],
  ]);
  const complete = completeSample(
    sampleOf([
      { ...shop, employees: 2 },
      { ...firm, employees: 90 },
      shop,
      firm,
      { entityType: 'social-org' },
    ]),
    asked,
    today,
  );

  it('takes a missing fact from one of the same kind before, else from anybody', () => {
    expect(complete.map(({ profile }) => profile.employees)).toEqual([2, 90, 2, 90, 90]);
  });

  it('is neutral about what nobody knows', () => {
    const many = completeSample(sampleOf(Array.from({ length: 1000 }, () => shop)), asked, today);
    const yes = many.filter(({ profile }) => profile.hasDebts === true).length;
    expect(yes).toBeGreaterThan(450);
    expect(yes).toBeLessThan(550);
  });

  it('stands in for a sample that is empty', () => {
    const neutral = completeSample([], asked, today);
    expect(new Set(neutral.map(({ profile }) => profile.hasDebts))).toEqual(new Set([true, false]));
  });
});

describe('particles like an enterprise', () => {
  const particles = sampleOf([
    ...Array.from({ length: 900 }, (_, place) => ({ ...shop, employees: 1 + (place % 9) })),
    ...Array.from({ length: 300 }, (_, place) => ({ ...firm, employees: 50 + place })),
  ]);
  const comparable = comparableSample(particles);
  const firms = (profile: Profile) =>
    [...likeParticles(profile, comparable)].filter((place) => place >= 900).length / PARTICLES;

  it('are as frequent as in the city while nothing is known', () => {
    expect(firms({})).toBeCloseTo(0.25, 2);
  });

  it('are mostly of the same kind, and never of that kind alone', () => {
    expect(firms({ entityType: 'enterprise' })).toBeGreaterThan(0.9);
    expect(firms({ entityType: 'individual-business' })).toBeLessThan(0.1);
    expect(firms({ employees: 200 })).toBeGreaterThan(firms({ employees: 3 }));
  });

  it('are everybody when the sample has no such kind', () => {
    const places = likeParticles({ entityType: 'institution', industryCode: '91' }, comparable);
    expect(new Set(places).size).toBeGreaterThan(300);
    expect(firms({ entityType: 'institution' })).toBeCloseTo(0.25, 1);
  });

  it('are the same for the same enterprise', () => {
    const profile = { ...firm, employees: 120 };
    expect(likeParticles(profile, comparable)).toEqual(likeParticles(profile, comparable));
  });
});
