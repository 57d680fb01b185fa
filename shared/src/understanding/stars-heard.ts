import { LEAST_STARS, MOST_STARS, starsMarked } from './stars-marked';
import type { Guess } from './utterance';

/** 「四颗减一颗」「四颗星再加一颗」: worked out as it is said. */
const SUM =
  /★([1-5])(?:里头?)?(?:再|又|给)?(减|扣|加)(?:掉|去|你们|他们|上|了)?(?:★([1-5])|([一二两三四1-4])[颗棵个分])/u;
const LESS_NUMBERS = '零一两三四五';
const numberOf = (sign = '') => {
  const at = LESS_NUMBERS.indexOf(sign === '二' ? '两' : sign);
  return at >= 0 ? at : Number(sign);
};

/** In the marked text. 「★1都嫌多」: as few as can be given. */
const TOO_MANY =
  /★[1-5](?:我|咱)?[都也](?:嫌多|给多|多余|多了|多给|算多|不想给|不愿意?给|不给|不该给|没有|不配|不值|舍不得|是抬举|抬举)/u;
/** 「★5扣★1」, 「差★1满分」: so many less. */
const LESS =
  /(?:(?<![太真最很更])差(?!了)|少|(?<!折)扣|减|缺)(?:你们?|他们?|它|掉|了|给|个)*(?:★([1-4])|([一二两三四1-4])[颗棵](?!牙|钉|螺))/u;
/** 「不给★5」「到不了★4」: that is what it is not. */
const DENIED =
  /(?:不给|不能给|给不了|打不了|不值|不够|到不了|(?<![也是])不是|别说|甭说|谈不上|算不上|够不着|哪有|哪能给|没想给|不可能给|给不上|不打|不该给|不配|没到|别给|不止|够不上|不想给)(?:个|你们|他们)?★[1-5]/gu;
/** 「不给★5给谁」「不打★5都对不起人家」: denied twice, so it is given. */
const DENIED_TWICE =
  /不(?:给|打|评|点)(?:个|你们|他们|人家|她|他)*★([1-5])(?:星)?(?:我|都|就|也|还|可|真|能|心里)*(?:给谁|说不过去|对不起|对不住|不行|亏心|过意不去|没天理|没良心)/gu;
/** The same, said the other way round: 「★5我是不想给」. */
const DENIED_AFTER =
  /★[1-5](?:我|咱|可|是|肯定|真|就|他们)*(?:不想给|给不了|给不上|不能给|不给|别想|想都别想|没戏|够不上)/gu;

/** 「本来想给★5」「别人都给★5」: not what the speaker gives now. */
const NOT_MINE =
  /(?:本来|原本|原想|本想|原先|原来|以前|上次|上回|去年|别人|人家|旁人|大家|网上)(?:是|都|全|也|我|可|想|要|打算|寻思)*(?:给|打|评)?(?:了|的|个|过)?★[1-5]/gu;

/**
 * How many stars somebody gives, from how it is said; null when they give none. What is said last holds: 「三星，不对，四星」
 * is four. Stars that are denied (「给不了五星」) are none.
 */
export function starsHeard(text: string): Guess<number> | null {
  const marked = starsMarked(text).replaceAll(DENIED_TWICE, '★$1');
  if (TOO_MANY.test(marked)) return guess(LEAST_STARS, 0.95);
  const sum = SUM.exec(marked);
  if (sum !== null) return guess(summed(sum), 0.85);
  const less = LESS.exec(marked);
  const given = countsIn(less === null ? marked : marked.replace(less[0], ''));
  if (less !== null && given.every((stars) => stars === MOST_STARS))
    return guess(
      Math.max(LEAST_STARS, MOST_STARS - numberOf(less[1] ?? less[2])),
      given.length > 0 ? 0.85 : 0.75,
    );
  const last = given.at(-1);
  if (last === undefined) return null;
  return guess(last, given.every((stars) => stars === last) ? 0.97 : 0.7);
}

function summed([, first, sign, marked, bare]: RegExpExecArray): number {
  const by = numberOf(marked ?? bare);
  const sum = sign === '加' ? Number(first) + by : Number(first) - by;
  return Math.min(MOST_STARS, Math.max(LEAST_STARS, sum));
}

const guess = (value: number, confidence: number): Guess<number> => ({
  value,
  confidence,
  heard: [`${value}颗星`],
});

function countsIn(marked: string): number[] {
  const meant = marked.replaceAll(DENIED, '').replaceAll(DENIED_AFTER, '');
  const own = meant.replaceAll(NOT_MINE, '');
  return [...(own.includes('★') ? own : meant).matchAll(/★([1-5])/gu)].map(([, count]) => Number(count));
}
