import type { Guess } from './utterance';

const numbers: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5 };
const numberOf = (sign: string | undefined) => numbers[sign ?? ''] ?? Number(sign);

const MOST = 5;

/** A recogniser writes 颗 in several ways, and 星 as 心 where a count stands before it; 三星手机 is no rating. */
const STARS =
  /([一二两俩三四五1-5])(?:[颗棵科课个]?星(?!手机|电子|电视|冰箱|级酒店|级饭店|期|座)|[颗棵](?:心|(?=$|吧|了|都|还|就)))/gu;
/** 「给个四吧」, 「先给三颗往后看」. */
const BARE =
  /(?<=(?:打|给|评|顶多|最多|点)(?:个|了|它|他们)?)([一二两三四五1-5])(?:[颗棵](?!星)|个(?=吧|$)|(?=吧|$))/gu;
/** 「四颗减一颗」「四颗星再加一颗」: worked out as it is said. */
const SUM =
  /★?([1-5]|[一二两三四五])[颗棵]?(?:星)?(?:再|又)?(减|扣|加)(?:你们|他们|上)?★?([1-5]|[一二两三四五])(?:[颗棵]星?)?/u;
const POINTS = /(?<=打|给|评|打个|给个|打了|给了|就)([一二两俩三四五1-5])分|([一1])分(?=拿走|都|不能再)/gu;
const FULL = /满分|满星|顶格|全涂满|拉满|(?<=打|给|评|打个|给个|打了|给了)(?:十|10|一百|100|百)分/gu;

/** In the marked text. 「★1都嫌多」: as few as can be given. */
const TOO_MANY = /★[1-5][都也](?:嫌多|给多|多余|不想给|不愿意?给|不配|不值)/u;
/** 「★5扣★1」, 「差★1满分」: so many less. */
const LESS = /(?:差|少|扣|减)(?:你们?|他们?|掉|了)?★([1-5])/u;
/** 「不给★5」「到不了★4」: that is what it is not. */
const DENIED =
  /(?:不给|不能给|给不了|打不了|不值|不够|到不了|不配|没到|别给|不止|够不上|不想给)(?:个|你们|他们)?★[1-5]/gu;
/** The same, said the other way round: 「★5我是不想给」. */
const DENIED_AFTER =
  /★[1-5](?:我|咱|可|是|肯定|真|就|他们)*(?:不想给|给不了|给不上|不能给|不给|别想|想都别想|没戏|够不上)/gu;

/**
 * How many stars somebody gives, from how it is said; null when they give none. What is said last holds: 「三星，不对，四星」
 * is four. Stars that are denied (「给不了五星」) are none.
 */
export function starsHeard(text: string): Guess<number> | null {
  const marked = text
    .replaceAll(STARS, (_, count: string) => `★${numberOf(count)}`)
    .replaceAll(POINTS, (_, count?: string, least?: string) => `★${numberOf(count ?? least)}`)
    .replaceAll(BARE, (_, count: string) => `★${numberOf(count)}`)
    .replaceAll(FULL, `★${MOST}`);
  if (TOO_MANY.test(marked)) return guess(1, 0.95);
  const sum = SUM.exec(marked);
  if (sum !== null) return guess(summed(sum), 0.85);
  const less = LESS.exec(marked);
  const given = countsIn(less === null ? marked : marked.replace(less[0], ''));
  if (less !== null && given.every((stars) => stars === MOST))
    return guess(Math.max(1, MOST - Number(less[1])), given.length > 0 ? 0.85 : 0.75);
  const last = given.at(-1);
  if (last === undefined) return null;
  return guess(last, given.every((stars) => stars === last) ? 0.97 : 0.7);
}

function summed([, first, sign, second]: RegExpExecArray): number {
  const more = sign === '加' ? numberOf(second) : -numberOf(second);
  return Math.min(MOST, Math.max(1, numberOf(first) + more));
}

const guess = (value: number, confidence: number): Guess<number> => ({
  value,
  confidence,
  heard: [`${value}颗星`],
});

function countsIn(marked: string): number[] {
  const meant = marked.replaceAll(DENIED, '').replaceAll(DENIED_AFTER, '');
  return [...meant.matchAll(/★([1-5])/gu)].map(([, count]) => Number(count));
}
