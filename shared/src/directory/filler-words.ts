import type { Token } from './tokens';

/** What people put around the thing they look for. It may be part of a name too, so it counts little, not nothing. */
const FILLERS: readonly string[] = [
  '请问',
  '你好',
  '我想',
  '我要',
  '我们',
  '想要',
  '需要',
  '想',
  '要',
  '我',
  '怎么办理',
  '怎么办',
  '怎么',
  '怎样',
  '如何',
  '咋办',
  '咋',
  '在哪里',
  '在哪儿',
  '在哪',
  '哪里',
  '哪儿',
  '去哪',
  '去',
  '哪个部门',
  '哪个',
  '什么',
  '部门',
  '找谁',
  '找',
  '归谁管',
  '谁管',
  '归谁',
  '谁',
  '管',
  '办理',
  '申请',
  '申报',
  '咨询',
  '一下',
  '联系',
  '电话',
  '地址',
  '手续',
  '流程',
  '条件',
  '政策',
  '有没有',
  '有',
  '可以',
  '能',
  '给',
  '被',
  '把',
  '的',
  '了',
  '吗',
  '呢',
  '吧',
  '啊',
  '是',
  '和',
  '在',
  '个',
  '一个',
  '家',
  '一家',
  '投诉',
  '举报',
  '反映',
  '单位',
];
const FILLER_WEIGHT = 0.25;
const LONGEST = Math.max(...FILLERS.map((word) => word.length));
const fillers: ReadonlySet<string> = new Set(FILLERS);

/** The weight of every token; a query of nothing but such words keeps its full weight. */
export function fillerWeights(tokens: readonly Pick<Token, 'text'>[]): number[] {
  const weights = tokens.map(() => 1);
  for (let from = 0; from < tokens.length; ) {
    const length = fillerLength(tokens, from);
    weights.fill(FILLER_WEIGHT, from, from + length);
    from += Math.max(1, length);
  }
  return weights.includes(1) ? weights : weights.map(() => 1);
}

function fillerLength(tokens: readonly Pick<Token, 'text'>[], from: number): number {
  for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length -= 1) {
    const word = tokens
      .slice(from, from + length)
      .map(({ text }) => text)
      .join('');
    if (fillers.has(word)) return length;
  }
  return 0;
}
