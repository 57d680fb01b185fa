import { refuse } from '@yingshang/shared/kernel';
import type { WordsField } from './objection-words';

/** What objections to months and to years are refused with alike, by the codes of their own routes. */
export function objectionRefusals(board: 'unit-scores' | 'yearly-scores') {
  return {
    tooLong: (field: WordsField, most: number) =>
      refuse({
        code: `${board}.too-long`,
        message: `文字超过 ${most} 个字`,
        advice: '请写得短一些，留下最要紧的依据',
        field,
      }),
    unknownObjection: () =>
      refuse({
        code: `${board}.unknown-objection`,
        message: '没有找到这件异议',
        advice: '请返回列表刷新后再看',
      }),
    decided: () =>
      refuse({
        code: `${board}.decided`,
        message: '这件异议已经有结果',
        advice: '请刷新查看，可能另一位督查人员刚刚核定',
      }),
  };
}
