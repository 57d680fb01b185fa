import { checkProfile } from '@yingshang/shared/eligibility';
import { withDatabase } from '../../../test/support';
import { MovableClock } from '../../../test/support/movable-clock';
import type { CityService } from '../city';
import { DemoRegistryRepository } from './demo-registry.repository';
import { DemoUsualAnswers } from './demo-usual-answers';
import { registerOn } from './register-in-spec';

const place = {
  code: '990100',
  cityName: '示范市',
  districts: [{ code: '990102', name: '东区', demo: false }],
};

describe('how made-up enterprises usually answer', () => {
  const suite = withDatabase();
  const clock = new MovableClock('2026-11-21');
  const answersIn = (where: typeof place | null) => {
    // Only the place and the revision are asked of the city.
    const city = {
      demoPlace: () => Promise.resolve(where),
      revision: () => Promise.resolve('1'),
    } as unknown as CityService;
    return new DemoUsualAnswers(new DemoRegistryRepository(suite.dataSource), city, clock);
  };
  const fill = (count: number) =>
    registerOn(suite.dataSource).filling.makeExactly(place, { seed: 'a', count }, () => undefined);

  it('is not known while there is no register, or no demo city', async () => {
    expect(await answersIn(place).sample()).toEqual([]);
    await fill(300);
    expect(await answersIn(null).sample()).toEqual([]);
  });

  it('stands for every enterprise of the register, with answers that no register holds and no name', async () => {
    const sample = await answersIn(place).sample();
    expect(sample.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(300);
    expect(sample.filter(({ profile }) => Array.isArray(profile.activities)).length).toBeGreaterThan(100);
    for (const { profile } of sample) expect(checkProfile(profile)).toMatchObject({ ok: true });
    expect(JSON.stringify(sample)).not.toMatch(/示例|FAKE/);
  });

  it('stays the same array until it is seen that the register holds other enterprises', async () => {
    const answers = answersIn(place);
    const first = await answers.sample();
    expect(await answers.sample()).toBe(first);
    await fill(400);
    expect(await answers.sample()).toBe(first);
    clock.moveTo('2026-11-22');
    const grown = await answers.sample();
    expect(grown.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(400);
  });
});
