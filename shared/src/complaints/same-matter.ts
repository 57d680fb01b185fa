import { type CalendarDate, daysBetween } from '../kernel';

/** As much of a complaint as says whether another is about the same matter. */
export interface ComplainedMatter {
  readonly text: string;
  readonly unitId: string | null;
  /** Complaint topic, as far as one is known. */
  readonly topic: string | null;
  /** Of the street or district; null where nobody said. */
  readonly regionCode: string | null;
  readonly filedOn: CalendarDate;
}

/** Why two complaints are taken for one matter. */
export type LikenessReason =
  | { readonly kind: 'same-words'; readonly shared: readonly string[] }
  | { readonly kind: 'same-unit' | 'same-topic' | 'same-place' }
  | { readonly kind: 'days-apart'; readonly days: number };

export interface Likeness {
  /** In [0, 1]. */
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

/** From here on joining is offered. It is never done by itself: one matter told twice costs less than a lost one. */
export const SAME_MATTER = 0.6;

const WORTH = { words: 0.6, unit: 0.15, topic: 0.15, place: 0.1 } as const;
/** Two texts that share this part of their pairs of signs say the same, in so far as people ever do. */
const ENOUGH_WORDS = 0.45;
/** Under this the words say nothing, and unit and topic alone are not a matter. */
const LEAST_WORDS = 0.12;
/** A matter is not that of another season. */
const MOST_DAYS_APART = 60;
const MOST_SHOWN = 5;

/**
 * How much alike two complaints are: their words, and where they agree on unit, topic and place. Unknown is no
 * agreement and no contradiction. Symmetric; 0 when they are of different units or more than 60 days apart.
 */
export function matterLikeness(one: ComplainedMatter, other: ComplainedMatter): Likeness {
  return likenessTo(one, pairedSigns(one.text), other);
}

function likenessTo(one: ComplainedMatter, said: PairedSigns, other: ComplainedMatter): Likeness {
  const nothing: Likeness = { score: 0, reasons: [] };
  const days = Math.abs(daysBetween(one.filedOn, other.filedOn));
  if (days > MOST_DAYS_APART || contradict(one.unitId, other.unitId)) return nothing;
  const { part, shared } = wordsShared(said, pairedSigns(other.text));
  if (part < LEAST_WORDS) return nothing;
  const agreed = [
    ['same-unit', WORTH.unit, agree(one.unitId, other.unitId)],
    ['same-topic', WORTH.topic, agree(one.topic, other.topic)],
    ['same-place', WORTH.place, agree(one.regionCode, other.regionCode)],
  ] as const;
  const alike = agreed.filter(([, , isSo]) => isSo);
  // The last tenth sets the nearly equal apart.
  const words = (Math.min(1, part / ENOUGH_WORDS) * 0.9 + part * 0.1) * WORTH.words;
  return {
    score: alike.reduce((sum, [, worth]) => sum + worth, words),
    reasons: [
      { kind: 'same-words', shared: shared.slice(0, MOST_SHOWN) },
      ...alike.map(([kind]) => ({ kind })),
      { kind: 'days-apart', days },
    ],
  };
}

/** Of the complaints that somebody may know of, those that are likely the same matter, the likeliest first. */
export function sameMatters<Matter extends ComplainedMatter>(
  told: ComplainedMatter,
  known: readonly Matter[],
  most = 3,
): { readonly matter: Matter; readonly likeness: Likeness }[] {
  const said = pairedSigns(told.text);
  return known
    .map((matter) => ({ matter, likeness: likenessTo(told, said, matter) }))
    .filter(({ likeness }) => likeness.score >= SAME_MATTER)
    .sort((a, b) => b.likeness.score - a.likeness.score)
    .slice(0, most);
}

/** Dice's share of the pairs of neighbouring signs that both texts have; the longest stretches they share, too. */
function wordsShared(one: PairedSigns, other: PairedSigns): { part: number; shared: string[] } {
  const [here, there] = [one.pairs, other.pairs];
  if (here.size === 0 || there.size === 0) return { part: 0, shared: [] };
  let both = 0;
  for (const pair of here) if (there.has(pair)) both += 1;
  return { part: (2 * both) / (here.size + there.size), shared: stretchesOf(one.signs, there) };
}

interface PairedSigns {
  readonly signs: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

function pairedSigns(text: string): PairedSigns {
  const signs = signsOf(text);
  return { signs, pairs: pairsOf(signs) };
}

/** Signs that are said whatever the matter is, and so tell no two apart. */
const FILLERS =
  /投诉|举报|反映|请问|麻烦|希望|你们|我们|他们|一下|就是|这个|那个|什么|已经|现在|一直|没有|还是|了|的|吗|呢|吧|啊|呀/gu;

function signsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(FILLERS, '');
  return [...plain.matchAll(/\p{Script=Han}|[a-z]+|\d+/gu)].map(([sign]) => sign);
}

function pairsOf(signs: readonly string[]): ReadonlySet<string> {
  return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}

/** Runs of pairs that the other text has too, the longest first. */
function stretchesOf(signs: readonly string[], there: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let run = '';
  for (const [at, sign] of signs.entries()) {
    const isShared = there.has(`${signs[at - 1] ?? ''}${sign}`);
    if (!isShared && run !== '') found.push(run);
    run = isShared ? `${run === '' ? signs[at - 1] : run}${sign}` : '';
  }
  if (run !== '') found.push(run);
  return [...new Set(found)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const agree = (one: string | null, other: string | null) => one !== null && one === other;
const contradict = (one: string | null, other: string | null) =>
  one !== null && other !== null && one !== other;
