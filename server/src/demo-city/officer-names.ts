/**
 * Visibly made-up names that people can still type and say: a surname, 示 or 演 (of 示例 and 演示), and one of the
 * sixty pairs of stem and branch: 王示甲子, 李演丙寅. Nobody is called so, and no two officers share a name.
 */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧' +
  '程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜' +
  '范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤' +
  '尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛';
const MARKS = '示演';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
/** Stems and branches advance together and meet again after sixty. */
const PAIRS = 60;
/** Coprime with 60, so that colleagues, who stand next to each other, do not share a pair. */
const PAIR_STEP = 7;

export const namesAvailable = SURNAMES.length * MARKS.length * PAIRS;

/** The name at a position; different for every position below `namesAvailable`. */
export function officerName(position: number): string {
  if (position >= namesAvailable) throw new RangeError(`only ${namesAvailable} made-up names exist`);
  const surname = position % SURNAMES.length;
  const round = Math.floor(position / SURNAMES.length);
  const mark = Math.floor(round / PAIRS);
  return `${at(SURNAMES, surname)}${at(MARKS, mark)}${pair(round + surname * PAIR_STEP)}`;
}

export function isSyntheticName(name: string): boolean {
  return /^\p{Script=Han}[示演][甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]$/u.test(name);
}

function pair(position: number): string {
  return `${at(STEMS, position)}${at(BRANCHES, position)}`;
}

function at(characters: string, position: number): string {
  return characters.charAt(position % characters.length);
}
