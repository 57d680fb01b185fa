import { residentIdCheck } from '../identifiers';
import { type Finder, finder, type PersonalKind, type Span } from './span';

/** Figures with a space, a stroke or a dot between them at most, as people write one number, or several in a row. */
const RUN = /(?<![\dA-Za-z])\d(?:[ \-‐–—·.]?\d)*[Xx]?(?![\dA-Za-z])/g;
const GROUP = /\d+[Xx]?/g;

/** What stands before a number of the office's own. */
const CASE_NUMBER = /(办件|受理|业务|流水|订单|单据|申报|编|票|文)[^，。；]{0,4}[号码]?[: 是为]*$/;
const CARD = /(卡号|账号|帐号|银行卡|储蓄卡|信用卡|工资卡)[^\d，。；]{0,6}$/;
const CALL = /(电话|座机|来电|联系|拨打|致电|固话|手机|打给我|回电)[^\d，。；]{0,6}$/;
/** What is counted is no number to call. */
const COUNTED = /^ ?(元|万|亿|块|人|户|吨|件|次|平|股|份)/;

const ID_18 = /^[1-9]\d{5}(?:1[89]|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const ID_15 = /^[1-6]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;
const MOBILE = /^(?:86)?1[3-9]\d{9}$/;
const LANDLINE = /^(?:86)?0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/;
const LOCAL_LINE = /^[2-8]\d{6,7}$/;

interface Around {
  readonly before: string;
  readonly after: string;
}

function kindOf(number: string, { before, after }: Around): PersonalKind | null {
  const ofCase = CASE_NUMBER.test(before);
  if (ID_18.test(number)) return ofCase && !hasCheckFigure(number) ? null : 'resident-id';
  if (ID_15.test(number) && !ofCase) return 'resident-id';
  if (CARD.test(before) && /^\d{12,19}$/.test(number)) return 'bank-card';
  if (/^[3-9]\d{15,18}$/.test(number) && !ofCase && isLuhn(number)) return 'bank-card';
  if (COUNTED.test(after)) return null;
  if (MOBILE.test(number) || LANDLINE.test(number)) return 'phone';
  return LOCAL_LINE.test(number) && CALL.test(before) ? 'phone' : null;
}

/** A run may be one number in several groups, or several numbers: the longest that is something counts first. */
export const findNumbers: Finder = (folded) =>
  [...folded.matchAll(RUN)].flatMap((run) => {
    const groups = [...run[0].matchAll(GROUP)].map((group) => ({
      from: run.index + group.index,
      to: run.index + group.index + group[0].length,
    }));
    return spansIn(folded, groups);
  });

/** A resident ID of single figures has 18 groups. */
const MOST_GROUPS = 19;

function spansIn(folded: string, groups: readonly Pick<Span, 'from' | 'to'>[]): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    for (let last = Math.min(groups.length, first + MOST_GROUPS) - 1; last >= first; last -= 1) {
      const span = spanOf(folded, groups[first], groups[last]);
      if (span === null) continue;
      spans.push(span);
      first = last;
      break;
    }
  }
  return spans;
}

type Group = Pick<Span, 'from' | 'to'> | undefined;

function spanOf(folded: string, first: Group, last: Group): Span | null {
  if (first === undefined || last === undefined) return null;
  const { from } = first;
  const { to } = last;
  const number = folded
    .slice(from, to)
    .replace(/[^\dXx]/g, '')
    .toUpperCase();
  const around = { before: folded.slice(Math.max(0, from - 12), from), after: folded.slice(to, to + 4) };
  const kind = kindOf(number, around);
  return kind === null ? null : { from, to, kind };
}

/** So a case's number that looks like a birthday is told from somebody's own. */
function hasCheckFigure(number: string): boolean {
  return residentIdCheck(number.slice(0, 17)) === number[17];
}

/** ISO/IEC 7812: nine of ten numbers that are no cards fail it. */
function isLuhn(number: string): boolean {
  const sum = Array.from(number, Number)
    .toReversed()
    .reduce((total, figure, at) => {
      const weighed = at % 2 === 1 ? figure * 2 : figure;
      return total + (weighed > 9 ? weighed - 9 : weighed);
    }, 0);
  return sum % 10 === 0;
}

export const numberFinders: readonly Finder[] = [
  finder(
    'document',
    /(?:护照|通行证|军官证|士兵证|社保卡|医保卡|社会保障|驾驶证|驾照|居住证)[^\dA-Za-z，。；]{0,6}(?<it>[A-Za-z]{0,2}\d{7,18}[A-Za-z]?)(?![\dA-Za-z])/g,
  ),
  finder('phone', /(?<!\d)\(0\d{2,3}\) ?[2-8]\d{2,3}[ -]?\d{4}(?!\d)/g),
  finder('phone', /(?<!\d)\+ ?86[ -]?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g),
  findNumbers,
  // Whoever spells a number out has not hidden it.
  finder(
    'phone',
    /(?<![零〇一二三四五六七八九幺])[一幺][三四五六七八九][零〇一二三四五六七八九幺]{9}(?![零〇一二三四五六七八九幺])/g,
  ),
];
