import { chanceOf } from './need/chance';
import { none, type Order, ours, popularity } from './need/learnt-orders';
import { type Setting, simulatedCity } from './need/simulated-city';
import { isOpen, type SimulatedSign, visit, wanted } from './need/simulated-choices';

const TRAINED_DAYS = 90;
const TESTED_DAYS = 10;
const ENTERPRISES = 4000;
const QUICK_ENTERPRISES = 1500;

const usual: Setting = {
  name: 'usual',
  section: 0.8,
  band: 0.5,
  district: 0.3,
  trait: 0.5,
  own: 0.6,
  drift: 0.5,
  positionBias: true,
};
const settings: readonly Setting[] = [
  usual,
  { ...usual, name: 'without position bias', positionBias: false },
  { ...usual, name: 'cohorts say nothing', section: 0, band: 0, district: 0 },
  { ...usual, name: 'nobody differs', section: 0, band: 0, district: 0, trait: 0, own: 0 },
];

type Scores = Record<'ours' | 'popularity' | 'popularityByCategory' | 'none', number>;

export async function run(args: string[]): Promise<number> {
  const quick = args.includes('--quick');
  const seeds = Array.from({ length: quick ? 5 : 8 }, (_, nth) => `need-${nth + 1}`);
  for (const setting of settings) {
    process.stdout.write(`\n${setting.name}\n`);
    for (const seed of seeds) {
      const scores = scored(setting, seed, quick ? QUICK_ENTERPRISES : ENTERPRISES);
      process.stdout.write(`${seed} ${JSON.stringify(scores)} ${(scores.ours / scores.popularity).toFixed(3)}\n`);
    }
  }
  return 0;
}

function scored(setting: Setting, seed: string, enterprises: number): Scores {
  const city = simulatedCity(setting, seed, enterprises, TRAINED_DAYS + TESTED_DAYS);
  const chance = chanceOf(`${seed} visits`);
  const signs: SimulatedSign[] = [];
  for (let day = 1; day <= TRAINED_DAYS; day += 1) {
    for (const enterprise of city.enterprises) {
      if (chance.isTrue(enterprise.visitsADay)) signs.push(...visit(enterprise, day, setting.positionBias, chance));
    }
  }
  const orders = {
    ours: ours(city, signs, TRAINED_DAYS),
    popularity: popularity(signs, 'id'),
    popularityByCategory: popularity(signs, 'category'),
    none: none(city),
  };
  const sums = { ours: 0, popularity: 0, popularityByCategory: 0, none: 0 };
  let tests = 0;
  for (let day = TRAINED_DAYS + 1; day <= TRAINED_DAYS + TESTED_DAYS; day += 1) {
    for (const enterprise of city.enterprises) {
      if (!chance.isTrue(enterprise.visitsADay)) continue;
      const goals = new Set(wanted(enterprise, day, chance).map(({ id }) => id));
      if (goals.size === 0) continue;
      tests += 1;
      const list = enterprise.eligible.filter((policy) => isOpen(policy, day));
      for (const name of ['ours', 'popularity', 'popularityByCategory', 'none'] as const) {
        sums[name] += ndcg(orders[name](list, enterprise, day), goals);
      }
    }
  }
  process.stdout.write(`  signs ${signs.length} tests ${tests} `);
  return {
    ours: sums.ours / tests,
    popularity: sums.popularity / tests,
    popularityByCategory: sums.popularityByCategory / tests,
    none: sums.none / tests,
  };
}

function ndcg(order: readonly string[], goals: ReadonlySet<string>): number {
  const gain = (place: number) => 1 / Math.log2(place + 2);
  let got = 0;
  for (const [place, id] of order.slice(0, 5).entries()) if (goals.has(id)) got += gain(place);
  let best = 0;
  for (let place = 0; place < Math.min(5, goals.size); place += 1) best += gain(place);
  return got / best;
}
