import { refuse } from '@yingshang/shared/kernel';
import type { WordsField } from './objection-words';
import { objectionRefusals } from './objections.refusals';

export const { tooLong, unknownObjection, decided } = objectionRefusals('unit-scores');

export const unknownCase = () =>
  refuse({
    code: 'unit-scores.unknown-case',
    message: '这个月里没有这件扣分的案件',
    advice: '请返回扣分明细刷新后再选；没有扣分或已剔除的案件不用提异议',
    field: 'caseId',
  });

export const objectionOver = (until: string) =>
  refuse({
    code: 'unit-scores.objection-over',
    message: `提异议的期限到 ${until} 为止，现在已过`,
    advice: '如发现计分有明显差错，请向上级督查单位反映',
  });

export const objected = () =>
  refuse({
    code: 'unit-scores.objected',
    message: '这件案件已经提过异议',
    advice: '一件案件只能提一次，请等核定结果',
  });

export const nothingSaid = (field: WordsField) =>
  refuse({
    code: 'unit-scores.nothing-said',
    message: '还没有写理由',
    advice: '请写明依据，例如日期、办件编号、记录在哪里可查',
    field,
  });

export const ownUnit = () =>
  refuse({
    code: 'unit-scores.own-unit',
    message: '这是您所在单位的得分，您不能核定',
    advice: '请由上级单位中与该单位无关的督查人员核定',
  });
