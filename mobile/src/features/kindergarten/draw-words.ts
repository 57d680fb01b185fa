import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { minuteOf } from '../../platform/dates';
import type { IconName, StatusKind } from '../../ui';

interface DrawFace {
  readonly kind: StatusKind;
  readonly icon: IconName;
  readonly words: string;
  readonly sentence: string;
  /** What a family does now. */
  readonly does: 'watch' | 'look-up';
}

/** A draw before families, from the sealing of its roll on. */
export function drawFace({
  phase,
  drawAt,
  releasedAt,
}: Pick<LiveDraw, 'phase' | 'drawAt' | 'releasedAt'>): DrawFace {
  if (phase === 'released')
    return {
      kind: 'ok',
      icon: 'check',
      words: '结果已公布',
      sentence: `${releasedAt === null ? '' : `${minuteOf(releasedAt)}公布。`}凭孩子的身份证号码和姓名，或凭报名回执，就能查到，不用登录。`,
      does: 'look-up',
    };
  if (phase === 'drawn')
    return {
      kind: 'brand',
      icon: 'clock',
      words: '正在公布结果',
      sentence: '结果一所幼儿园、一所幼儿园地公布，大家看到的都一样。全部公布完，就能查自己孩子的。',
      does: 'watch',
    };
  return {
    kind: 'brand',
    icon: 'kindergarten',
    words: '名册已封存',
    sentence: `名册封存了，谁也不能再改。${minuteOf(drawAt)}派位，人人都能看。`,
    does: 'watch',
  };
}
