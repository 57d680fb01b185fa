import type { ShownResult } from '@yingshang/shared/contracts/kindergarten-results';
import type { CapsuleContent } from '@yingshang/shared/draw-capsule';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import { longDate } from '../../platform/dates';

/** Conclusion first: placed where, or what the child waits for. */
export function headline({ placed, waiting }: Pick<ShownResult, 'placed' | 'waiting'>): string {
  if (placed !== null) return `已派位：${placed.kindergarten.name}`;
  const [first] = waiting.toSorted((a, b) => a.position - b.position);
  return first === undefined
    ? '本轮未派位'
    : `本轮未派位，候补第${first.position}位（${first.kindergarten.name}）`;
}

/** What to do, and by when. */
export function nextWords({ next }: Pick<ShownResult, 'next'>): readonly string[] {
  const appeal = `对结果有疑问，请在${longDate(next.appealsUntil)}以前向教育局提出。`;
  return next.what === 'documents'
    ? [
        '这个学位要核对材料以后才确定。请带户口簿等原件，按幼儿园通知的时间去核对；逾期不去，学位会让给候补的孩子。',
        appeal,
      ]
    : ['有孩子放弃学位时，按候补的顺序依次递补，轮到了会通知您，不用守着手机。', appeal];
}

/** 「第12位，名册共356个号」: number and rank, after everything that a family asks first. */
export const rankWords = ({ rank, lines }: Pick<ShownResult, 'rank' | 'lines'>): string =>
  `第${rank}位，名册共${lines}个号`;

interface Drawn {
  readonly manifest: KindergartenPlan;
  readonly lines: number;
  readonly releasedAt: string;
}

/** What a capsule says, in the shape of the look-up: its ids get their names from the plan. */
export function resultOfCapsule(
  { result: { seq, rank, placed, waiting } }: CapsuleContent,
  { manifest, lines, releasedAt }: Drawn,
): ShownResult | null {
  const { plan: planId, title, bureau, stages, appealsUntil } = manifest;
  const kindergarten = (id: string) => manifest.kindergartens.find((one) => one.id === id);
  const place = placed === null ? undefined : kindergarten(placed.at);
  const stage = stages.find(({ id }) => id === placed?.stage);
  // A capsule of another plan, or of one that names other places.
  if (placed !== null && (place === undefined || stage === undefined)) return null;
  return {
    planId,
    title,
    placed:
      place === undefined || stage === undefined
        ? null
        : { kindergarten: place, stage: { id: stage.id, name: stage.name } },
    next: { what: placed === null ? 'waiting' : 'documents', appealsUntil },
    seq,
    rank,
    lines,
    waiting: Object.entries(waiting).flatMap(([id, position]) => {
      const waited = kindergarten(id);
      return waited === undefined ? [] : [{ kindergarten: waited, position }];
    }),
    bureau,
    releasedAt,
  };
}
