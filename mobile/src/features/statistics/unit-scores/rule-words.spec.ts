import type { ScoreRules } from '@yingshang/shared/contracts/unit-scores';
import { unitScoreSettings } from '@yingshang/shared/unit-scores';
import { rulesOn, ruleWords } from './rule-words';

const first: ScoreRules = { ...unitScoreSettings[0], gradesFrom: [...unitScoreSettings[0].gradesFrom] };
const second = { ...first, version: 2, from: '2027-01-01' };

it('a version is told in plain sentences with all of its numbers', () =>
  expect(ruleWords(first)).toEqual([
    '总分 = 评价分 × 60% + 投诉分 × 40%，两部分都从100分往下扣。',
    expect.stringContaining('平均5星是100分'),
    '投诉分按件扣，最多扣：逾期40分、重开20分、不满意20分、差评未按期整改10分、退回不当10分。',
    expect.stringContaining('（全部件数 + 10）'),
    '这个月不足20条评价的单位有得分、不排名。',
    '一年至少有6个月的得分才评等次：优秀95分起，良好90分起，一般80分起，合格70分起，较差60分起，其余为差。',
  ]));

it('the version of a day is the last that began by then', () => {
  expect(rulesOn([second, first], '2026-12-31')).toBe(first);
  expect(rulesOn([first, second], '2027-01-01')).toBe(second);
  expect(rulesOn([second], '2026-12-31')).toBeUndefined();
});
