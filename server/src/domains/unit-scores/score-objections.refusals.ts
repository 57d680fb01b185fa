import { refuse } from '@yingshang/shared/kernel';

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

export const nothingSaid = (field: 'text' | 'reason') =>
  refuse({
    code: 'unit-scores.nothing-said',
    message: '还没有写理由',
    advice: '请写明依据，例如日期、办件编号、记录在哪里可查',
    field,
  });

export const tooLong = (field: 'text' | 'reason', most: number) =>
  refuse({
    code: 'unit-scores.too-long',
    message: `文字超过 ${most} 个字`,
    advice: '请写得短一些，留下最要紧的依据',
    field,
  });

export const unknownObjection = () =>
  refuse({
    code: 'unit-scores.unknown-objection',
    message: '没有找到这件异议',
    advice: '请返回列表刷新后再看',
  });

export const ownUnit = () =>
  refuse({
    code: 'unit-scores.own-unit',
    message: '这是您所在单位的得分，您不能核定',
    advice: '请由上级单位中与该单位无关的督查人员核定',
  });

export const decided = () =>
  refuse({
    code: 'unit-scores.decided',
    message: '这件异议已经有结果',
    advice: '请刷新查看，可能另一位督查人员刚刚核定',
  });
