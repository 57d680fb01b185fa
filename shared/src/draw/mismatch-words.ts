import type { ResultLine } from './draw';
import type { DrawManifest, PlanProblem } from './draw-plan';
import type { RollProblem } from './roll';
import type { DrawPart, Mismatch } from './verify-draw';

/** What a part of the recomputation is called in front of parents. */
export const partNames: Readonly<Record<DrawPart, string>> = {
  roll: '名册摘要',
  seed: '种子',
  order: '顺序',
  places: '录取',
};

const planProblems: Readonly<Record<PlanProblem, string>> = {
  'no-stage': '没有派位阶段',
  'no-plain-id': '编号含有不允许的字符',
  'same-kindergarten-twice': '有幼儿园重复',
  'same-stage-twice': '有阶段重复',
  'no-tier': '有阶段没有分档',
  'same-tier-twice': '有分档重复',
  'unknown-kindergarten': '学位给了方案里没有的幼儿园',
  'no-whole-seats': '学位数不是整数',
  'no-choice': '没有写明可填几个志愿',
};

const lineProblems: Readonly<Record<RollProblem, string>> = {
  'out-of-order': '序号没有按 1、2、3… 排列',
  'no-child': '没有儿童',
  'no-commitment': '儿童的密封值写法不对',
  'same-child-twice': '同一名儿童出现了两次',
  'no-stage': '没有参加任何阶段',
  'unknown-stage': '参加了方案里没有的阶段',
  'no-choice': '没有填志愿',
  'too-many-choices': '志愿多于规定',
  'same-choice-twice': '同一所幼儿园填了两次',
  'unknown-kindergarten': '填了方案里没有的幼儿园',
  'unknown-tier': '分档不在方案里',
  'tiers-differ': '同一阶段里分档不一样',
  'twins-not-here': '这个阶段不能双胞胎同园',
};

const hashNames = {
  manifestHash: '方案摘要',
  rollRoot: '名册摘要',
  seed: '种子',
  resultRoot: '结果摘要',
} as const;

/** One mismatch in a sentence, for parents and for the command line. */
export function mismatchInWords(
  manifest: Pick<DrawManifest, 'kindergartens' | 'stages'>,
  mismatch: Mismatch,
): string {
  const unlike = (what: string, published: string, computed: string) =>
    `${what}：公布的是${published}，算出来是${computed}`;
  switch (mismatch.what) {
    case 'plan':
      return `方案不能用来派位：${planProblems[mismatch.problem]}`;
    case 'line':
      return `名册第 ${mismatch.seq} 条不合规则：${lineProblems[mismatch.problem]}`;
    case 'dice':
      return '骰子不是 40 位数字';
    case 'rank':
      return unlike(
        `名册第 ${mismatch.seq} 条的顺序`,
        `第 ${mismatch.published} 位`,
        `第 ${mismatch.computed} 位`,
      );
    case 'placed': {
      const [published, computed] = [mismatch.published, mismatch.computed].map(
        (placed) => `「${placeInWords(manifest, placed)}」`,
      );
      return unlike(`名册第 ${mismatch.seq} 条的录取`, published ?? '', computed ?? '');
    }
    case 'waiting': {
      const [published, computed] = [mismatch.published, mismatch.computed].map(
        (waiting) => `「${waitingInWords(manifest, waiting)}」`,
      );
      return unlike(`名册第 ${mismatch.seq} 条的候补`, published ?? '', computed ?? '');
    }
    case 'result':
      return `名册第 ${mismatch.seq} 条的结果缺失、重复、错位或多写了内容`;
    default:
      return unlike(hashNames[mismatch.what], ` ${mismatch.published}`, ` ${mismatch.computed}`);
  }
}

/** @example '示例一园（统筹阶段）' */
export function placeInWords(
  { kindergartens, stages }: Pick<DrawManifest, 'kindergartens' | 'stages'>,
  placed: ResultLine['placed'],
): string {
  if (placed === null) return '未录取';
  const stage = stages.find(({ id }) => id === placed.stage)?.name ?? placed.stage;
  return `${nameOf(kindergartens, placed.at)}（${stage}）`;
}

/** @example '示例一园第 3 位、示例二园第 1 位' */
export function waitingInWords(
  { kindergartens }: Pick<DrawManifest, 'kindergartens'>,
  waiting: ResultLine['waiting'],
): string {
  const places = Object.entries(waiting).map(([at, place]) => `${nameOf(kindergartens, at)}第 ${place} 位`);
  return places.length === 0 ? '没有候补' : places.join('、');
}

function nameOf(kindergartens: DrawManifest['kindergartens'], at: string): string {
  return kindergartens.find(({ id }) => id === at)?.name ?? at;
}
