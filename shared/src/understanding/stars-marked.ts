/** As many stars as can be given, and as few. */
export const MOST_STARS = 5;
export const LEAST_STARS = 1;

const numbers: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 仨: 3, 四: 4, 五: 5 };
/** What a recogniser writes for a number that stands before 颗星. */
const misheard: Readonly<Record<string, number>> = Object.fromEntries(
  ['易以意', '亮量良', '伞散山', '是似寺', '物武午舞'].flatMap((signs, at) =>
    Array.from(signs, (sign) => [sign, at + 1] as const),
  ),
);
const numberOf = (sign: string | undefined): number =>
  numbers[sign ?? ''] ?? misheard[sign ?? ''] ?? Number(sign);

/** 「四颗半」「四点五星」「4.5星」: half a star was not given. */
const HALF = /([一二两俩三仨四五1-5])(?:(?:点|\.)[五5](?=[颗棵分星])|[颗棵星]星?半)/gu;
const MISHEARD = /(?<=^|[给打评个就是])([易以意亮量良伞散山是似寺物武午舞])[颗棵科课]星/gu;
/** 三星手机, 五星街, 三星期 are no rating, and neither is a count of 颗 before something else: 三颗牙. */
const STARS =
  /([一二两俩三仨四五1-5])(?:(?:[颗棵科课可个](?:小|五角)?|角)?星(?:星|儿)?(?!手机|电子|电视|冰箱|空调|级酒店|级饭店|级宾馆|酒店|饭店|宾馆|红旗|村|街|路|小区|广场|大厦|堆|期|座)|[颗棵科课][心新兴]|心(?=好评|差评)|[颗棵](?=$|[吧了都还就呗啊呀哈不行算得拿给送走奉足那也没我咱顶最剩改减加扣再又]|拉倒|封顶))/gu;
/** 「给个四吧」, 「先给三颗往后看」, 「就值个两」. */
const BARE =
  /(?<=(?:打|给|评|顶多|最多|点|值)(?:个|了|它|他|他们|你|你们)?)([一二两俩三仨四五1-5])(?:[颗棵](?!星)|个?(?=吧|$|得了|拉倒|呗|就|不能|行|算))/gu;
const POINTS =
  /(?<=打|给|评|打个|给个|评个|打了|给了|就|值|值个)([一二两俩三仨四五1-5])分|([一1])分(?=拿走|不能再|都(?:不想|嫌|不值|不配|多))/gu;
const FULL =
  /满分|满星|满格|顶格|全涂满|拉满|(?:星|颗)(?:都)?(?:给满|打满|点满)|(?<=打|给|评|打个|给个|打了|给了)(?:十|10|一百|100|百)分/gu;
const OF_TEN = /(?<=打|给|评|打个|给个|评个|打了|给了|值|顶多)([六七八九6-9])分/gu;
/** 「打八十五分」: of a hundred. */
const OF_HUNDRED =
  /(?<=打|给|评|打个|给个|评个|打了|给了|值|顶多)(?:([一二三四五六七八九])十([一二三四五六七八九])?|([1-9]\d))分/gu;
const NOTHING =
  /(?<=给|打|评|给个|打个|想给|该给|配)(?:零|0)(?:[颗棵个]?星|分|颗)|(?:零|0)[颗棵]星|半[颗棵个]星/gu;
/** 「满分五颗」 says how many there are, where another number says how many are given. */
const SCALE = /(?:满分|总共|一共|拢共|最高)(?:就|是|才)?★5/u;

const decimals = '零一二三四五六七八九';
const decimalOf = (sign: string | undefined) => (sign === undefined ? 0 : decimals.indexOf(sign));
const starsOf = (share: number) =>
  Math.min(MOST_STARS, Math.max(LEAST_STARS, Math.round(share * MOST_STARS)));

/** The sentence with each number of stars written as ★ and a digit, however it was said. */
export function starsMarked(text: string): string {
  const marked = text
    .replaceAll(HALF, (_, count: string) => `★${numberOf(count)}`)
    .replaceAll(NOTHING, `★${LEAST_STARS}`)
    .replaceAll(MISHEARD, (_, count: string) => `★${numberOf(count)}`)
    .replaceAll(STARS, (_, count: string) => `★${numberOf(count)}`)
    .replaceAll(POINTS, (_, count?: string, least?: string) => `★${numberOf(count ?? least)}`)
    .replaceAll(BARE, (_, count: string) => `★${numberOf(count)}`)
    .replaceAll(
      OF_HUNDRED,
      (_, tens?: string, ones?: string, digits?: string) =>
        `★${starsOf((digits === undefined ? decimalOf(tens) * 10 + decimalOf(ones) : Number(digits)) / 100)}`,
    )
    .replaceAll(OF_TEN, (_, points: string) => `★${starsOf((Number(points) || decimalOf(points)) / 10)}`);
  const unscaled = marked.replace(SCALE, '');
  return (unscaled.includes('★') ? unscaled : marked).replaceAll(FULL, `★${MOST_STARS}`);
}
