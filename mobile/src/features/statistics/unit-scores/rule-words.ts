import type { ScoreRules } from '@yingshang/shared/contracts/unit-scores';
import { dateInShanghai } from '@yingshang/shared/kernel';
import { complaintCauses, yearGradeNames, yearGrades } from '@yingshang/shared/unit-scores';
import { causeNames } from './cause-words';

/** The formula in one line, as the version has it. */
export function formulaLine({ shares }: Pick<ScoreRules, 'shares'>): string {
  return `总分 = 评价分 × ${shares.ratings * 10}% + 投诉分 × ${shares.complaints * 10}%，两部分都从100分往下扣。`;
}

/** What a version says, sentence by sentence, for somebody who has never seen a formula. */
export function ruleWords(rules: ScoreRules): readonly string[] {
  const { mostPoints, priorCases, minimumRatings, minimumMonths } = rules;
  const points = complaintCauses.map((cause) => `${causeNames[cause]}${mostPoints[cause] ?? 0}分`).join('、');
  return [
    formulaLine(rules),
    '评价分由这个月公布的评价算出：平均5星是100分，1星是0分。',
    `投诉分按件扣，最多扣：${points}。`,
    `每一项扣的分 = 最多扣的分 × 出问题的件数 ÷（全部件数 + ${priorCases}）。多算${priorCases}件没有问题的，所以一件事不会扣光。`,
    `这个月不足${minimumRatings}条评价的单位有得分、不排名。`,
    `一年至少有${minimumMonths}个月的得分才评等次：${gradeWords(rules)}。`,
  ];
}

/** 「优秀95分起，良好90分起，……，其余为差」. */
function gradeWords({ gradesFrom }: Pick<ScoreRules, 'gradesFrom'>): string {
  const named = yearGrades
    .slice(0, gradesFrom.length)
    .map((grade, at) => `${yearGradeNames[grade]}${gradesFrom[at]}分起`);
  return `${named.join('，')}，其余为${yearGradeNames.poor}`;
}

/** The version that holds on a day, today without one; undefined while there is none. */
export function rulesOn(
  versions: readonly ScoreRules[],
  day: string = dateInShanghai(Date.now()),
): ScoreRules | undefined {
  return versions
    .filter(({ from }) => from <= day)
    .reduce<ScoreRules | undefined>(
      (held, next) => (held !== undefined && held.from > next.from ? held : next),
      undefined,
    );
}
