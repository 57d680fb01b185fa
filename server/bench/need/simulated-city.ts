/*
 * A made-up city in which what enterprises want is known, so that an order can be marked. What it assumes:
 *
 * - An enterprise wants a policy by a utility: a sum of normal bents for its category (of everybody, of its section, of
 *   its size band, of its district, of two hidden traits that no cohort knows, of itself), what the policy is worth to
 *   it, haste before its end, and an appeal of the policy that no data hold. Sections, traits and enterprises wander in
 *   waves. Our order knows none of these forms: it counts views, draws shares towards wider circles and adds points.
 * - What a policy is worth is known for about a third only; the others are worth something, too.
 * - Enterprises visit unequally often (log-normal); 40 % are guests whose size is not known unless they are individual
 *   businesses, and whose own attention is not kept.
 * - A visitor reads the list as it stood before the product knew anything (by id) from the top and gives up at each row
 *   with 7 %; one in four searches instead. The correction for places assumes another curve.
 * - Marks are against what somebody would open who had read the whole list, on days that were not learnt from.
 *
 * Each enterprise can have a quarter of the policies, drawn evenly: in a real city some policies are open to few, and
 * counting views then holds those back; that is not simulated.
 */
import type { Cohort, SizeBand } from '@yingshang/shared/need';
import { type Chance, chanceOf } from './chance';

/** How strong each cause of a preference is: standard deviations of utility. */
export interface Setting {
  readonly name: string;
  readonly section: number;
  readonly band: number;
  readonly district: number;
  /** Traits that no cohort knows (exporting, hiring, building …), two to a preference. */
  readonly trait: number;
  readonly own: number;
  /** How far sections and enterprises wander in ninety days. */
  readonly drift: number;
  readonly positionBias: boolean;
}

export interface SimulatedPolicy {
  readonly id: string;
  readonly category: string;
  readonly maxAmountYuan: number | null;
  /** The day on which its window closes; null for none. */
  readonly closes: number | null;
  /** What nobody can read off the data: how well it is written, how well it is known. */
  readonly appeal: number;
  /** What it is worth, known or not. */
  readonly worth: number;
}

export interface SimulatedEnterprise {
  readonly id: string;
  readonly cohort: Cohort;
  /** Signed in: its own attention is kept, and its size is known. */
  readonly registered: boolean;
  readonly visitsADay: number;
  readonly eligible: readonly SimulatedPolicy[];
  readonly haste: number;
  readonly greed: number;
  /** Utility of a category on a day. */
  readonly wants: (category: string, day: number) => number;
}

export interface SimulatedCity {
  readonly categories: readonly string[];
  readonly policies: readonly SimulatedPolicy[];
  readonly enterprises: readonly SimulatedEnterprise[];
}

const CATEGORIES = Array.from({ length: 18 }, (_, nth) => `category-${nth}`);
/** As often as they are common. */
const SECTIONS = 'FFFFFFCCCCHHHHIIMMEEGGOOLLANQRPK'.split('');
const BANDS: readonly SizeBand[] = ['individual', 'individual', 'small', 'small', 'small', 'large'];
const DISTRICTS = Array.from({ length: 14 }, (_, nth) => `2101${String(nth + 10)}`);
const POLICIES = 150;
const TRAITS = 6;

type Leaning = (category: string, day: number) => number;

/** Everything about a city that its seed and setting decide. */
export function simulatedCity(
  setting: Setting,
  seed: string,
  enterprises: number,
  days: number,
): SimulatedCity {
  const chance = chanceOf(`${seed} city`);
  const policies = Array.from({ length: POLICIES }, (_, nth) => drawnPolicy(nth, chance, days));
  const everybody = leaning(chance, 0.8, 0);
  const sections = leanings(new Set(SECTIONS), chance, setting.section, setting.drift);
  const bands = leanings(new Set(BANDS), chance, setting.band, 0);
  const districts = leanings(new Set(DISTRICTS), chance, setting.district, 0);
  const traits = Array.from({ length: TRAITS }, () => leaning(chance, setting.trait, setting.drift));
  const made = Array.from({ length: enterprises }, (_, nth) => {
    const [section, band, district] = [chance.oneOf(SECTIONS), chance.oneOf(BANDS), chance.oneOf(DISTRICTS)];
    const parts = [
      everybody,
      sections.get(section),
      bands.get(band),
      districts.get(district),
      chance.oneOf(traits),
      chance.oneOf(traits),
      leaning(chance, setting.own, setting.drift),
    ];
    const registered = chance.isTrue(0.6);
    return {
      id: `enterprise-${nth}`,
      // A guest says three things; of these only 个体工商户 is a size.
      cohort: { section, band: registered || band === 'individual' ? band : null, district },
      registered,
      visitsADay: 0.06 * Math.exp(chance.normal()) * 0.6,
      eligible: policies.filter(() => chance.isTrue(0.25)),
      haste: Math.exp(0.5 * chance.normal()),
      greed: Math.exp(0.5 * chance.normal()),
      wants: (category: string, day: number) =>
        parts.reduce((sum, part) => sum + (part?.(category, day) ?? 0), 0),
    };
  });
  return { categories: CATEGORIES, policies, enterprises: made };
}

function drawnPolicy(nth: number, chance: Chance, days: number): SimulatedPolicy {
  // A few categories hold most policies, as in the demo city.
  const category = CATEGORIES[Math.floor(CATEGORIES.length * chance.uniform() ** 1.5)] ?? '';
  const logWorth = 3.5 + 1.2 * chance.normal();
  return {
    id: `policy-${String(nth).padStart(3, '0')}`,
    category,
    maxAmountYuan: chance.isTrue(0.35) ? Math.round(10 ** logWorth) : null,
    closes: chance.isTrue(0.3) ? chance.below(days + 30) : null,
    appeal: 0.5 * chance.normal(),
    worth: logWorth - 3.5,
  };
}

function leanings<K>(keys: ReadonlySet<K>, chance: Chance, strength: number, drift: number): Map<K, Leaning> {
  return new Map([...keys].map((key) => [key, leaning(chance, strength, drift)]));
}

/** A bent for each category: a level, and a wave of its own length that carries it away over the weeks. */
function leaning(chance: Chance, strength: number, drift: number): Leaning {
  const bents = new Map(
    CATEGORIES.map((category) => {
      const [level, phase] = [strength * chance.normal(), 2 * Math.PI * chance.uniform()];
      const [length, height] = [60 + 120 * chance.uniform(), strength * drift * chance.normal()];
      return [category, (day: number) => level + height * Math.sin(phase + (2 * Math.PI * day) / length)];
    }),
  );
  return (category, day) => bents.get(category)?.(day) ?? 0;
}
