import { type Chance, chanceOf } from './need/chance';
import { none, type Order, ours, popularity } from './need/learnt-orders';
import { isOpen, type SimulatedSign, visit, wanted } from './need/simulated-choices';
import { type Setting, type SimulatedCity, simulatedCity } from './need/simulated-city';

const TRAINED_DAYS = 90;
const TESTED_DAYS = 10;
const ENTERPRISES = 4000;
const QUICK_ENTERPRISES = 1500;
const SEEDS = 8;
const QUICK_SEEDS = 5;

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
/** Beside the usual one: every row is read; cohorts say nothing; and nothing but the policies themselves differs. */
const settings: readonly Setting[] = [
  usual,
  { ...usual, name: 'no bias', positionBias: false },
  { ...usual, name: 'no cohorts', section: 0, band: 0, district: 0 },
  { ...usual, name: 'all alike', section: 0, band: 0, district: 0, trait: 0, own: 0 },
];

const NAMES = ['ours', 'popularity', 'none'] as const;
type Scores = Record<(typeof NAMES)[number], number>;

/**
 * nDCG@5 of the order of what can be had, on a simulated city (need/simulated-city.ts says what it assumes). Ours runs
 * through the product's own functions. `popularity`: what everybody opened most, counted by policy, whenever that was.
 * `none`: urgency and size alone, ours before anybody did anything.
 */
export async function run(args: string[]): Promise<number> {
  const quick = args.includes('--quick');
  const seeds = Array.from({ length: quick ? QUICK_SEEDS : SEEDS }, (_, nth) => `need-${nth + 1}`);
  const means = settings.map((setting) => {
    const scores = seeds.map((seed) => scored(setting, seed, quick ? QUICK_ENTERPRISES : ENTERPRISES));
    process.stdout.write(needTable(setting.name, seeds, scores));
    return meanScores(scores);
  });
  process.stdout.write(`${JSON.stringify({ bench: 'need', ndcg5: rounded(means[0]) })}\n`);
  return 0;
}

function scored(setting: Setting, seed: string, enterprises: number): Scores {
  const city = simulatedCity(setting, seed, enterprises, TRAINED_DAYS + TESTED_DAYS);
  const chance = chanceOf(`${seed} visits`);
  const signs = learningSigns(city, setting, chance);
  const orders: Record<keyof Scores, Order> = {
    ours: ours(city, signs, TRAINED_DAYS),
    popularity: popularity(signs),
    none: none(city),
  };
  const marks: Scores[] = [];
  for (const { enterprise, day, goals } of testedVisits(city, chance)) {
    const list = enterprise.eligible.filter((policy) => isOpen(policy, day));
    const mark = (name: keyof Scores) => ndcgAt5(orders[name](list, enterprise, day), goals);
    marks.push({ ours: mark('ours'), popularity: mark('popularity'), none: mark('none') });
  }
  return meanScores(marks);
}

function learningSigns(city: SimulatedCity, { positionBias }: Setting, chance: Chance): SimulatedSign[] {
  const signs: SimulatedSign[] = [];
  for (let day = 1; day <= TRAINED_DAYS; day += 1) {
    for (const enterprise of city.enterprises) {
      if (chance.isTrue(enterprise.visitsADay)) signs.push(...visit(enterprise, day, positionBias, chance));
    }
  }
  return signs;
}

function* testedVisits(city: SimulatedCity, chance: Chance) {
  for (let day = TRAINED_DAYS + 1; day <= TRAINED_DAYS + TESTED_DAYS; day += 1) {
    for (const enterprise of city.enterprises) {
      if (!chance.isTrue(enterprise.visitsADay)) continue;
      const goals = new Set(wanted(enterprise, day, chance).map(({ id }) => id));
      if (goals.size > 0) yield { enterprise, day, goals };
    }
  }
}

function ndcgAt5(order: readonly string[], goals: ReadonlySet<string>): number {
  const gain = (place: number) => 1 / Math.log2(place + 2);
  const got = order.slice(0, 5).reduce((sum, id, place) => sum + (goals.has(id) ? gain(place) : 0), 0);
  const best = [0, 1, 2, 3, 4].slice(0, goals.size).reduce((sum, place) => sum + gain(place), 0);
  return got / best;
}

function meanScores(all: readonly Scores[]): Scores {
  const mean = (name: keyof Scores) => all.reduce((sum, scores) => sum + scores[name], 0) / all.length;
  return { ours: mean('ours'), popularity: mean('popularity'), none: mean('none') };
}

function needTable(setting: string, seeds: readonly string[], scores: readonly Scores[]): string {
  const row = (label: string, one: Scores) =>
    [
      label.padEnd(10),
      ...NAMES.map((name) => one[name].toFixed(4).padStart(11)),
      (one.ours / one.popularity).toFixed(3).padStart(18),
    ].join('');
  const ratios = scores.map(({ ours: own, popularity: plain }) => own / plain);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const spread = Math.sqrt(ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (ratios.length - 1));
  return [
    `${setting.padEnd(10)}${NAMES.map((name) => name.padStart(11)).join('')}  ours ÷ popularity`,
    ...scores.map((one, nth) => row(seeds[nth] ?? '', one)),
    row('mean', meanScores(scores)),
    `ratio of the seeds: mean ${mean.toFixed(3)}, sd ${spread.toFixed(3)}, least ${Math.min(...ratios).toFixed(3)}\n\n`,
  ].join('\n');
}

function rounded(scores: Scores | undefined): Partial<Scores> {
  return Object.fromEntries(
    Object.entries(scores ?? {}).map(([name, score]) => [name, Number(score.toFixed(4))]),
  );
}
