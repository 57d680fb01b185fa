import type { OfficeAnswer, OfficeRow, RowStanding } from '@yingshang/shared/contracts/reputation';
import { longDate } from '../../platform/dates';
import type { IconName, ShownTag, StatusKind } from '../../ui';

const LEVELS: readonly string[] = ['非常不满意', '不满意', '基本满意', '满意', '非常满意'];

/** 「2星 不满意」 */
export function starsText(stars: number): string {
  return `${stars}星 ${LEVELS[stars - 1] ?? ''}`;
}

/** The lowest two levels are bad ratings. */
export function isBad({ stars }: Pick<OfficeRow, 'stars'>): boolean {
  return stars <= 2;
}

interface StandingWords {
  readonly kind: StatusKind;
  readonly icon: IconName;
  readonly word: string;
}

const STANDINGS: Readonly<Record<RowStanding, StandingWords | null>> = {
  counted: null,
  quarantined: { kind: 'warn', icon: 'clock', word: '核查中，暂不计入' },
  removed: { kind: 'neutral', icon: 'cross', word: '已撤下，不计入' },
};

/** Null for a rating that counts, as most do. */
export function standingWords(standing: RowStanding): StandingWords | null {
  return STANDINGS[standing];
}

export interface ShownBatch {
  readonly number: number;
  readonly title: string;
  readonly rows: readonly OfficeRow[];
}

/** Rows as they came, below the batch they became public with. */
export function batchesOf(rows: readonly OfficeRow[]): ShownBatch[] {
  const numbers = [...new Set(rows.map(({ batch }) => batch))];
  return numbers.map((number) => {
    const own = rows.filter(({ batch }) => batch === number);
    return { number, title: `第${number}批，${longDate(own[0]?.week ?? '')}那一周公布`, rows: own };
  });
}

/** While the rating counts, and nothing was said to it, or what was said did not pass its check. */
export function mayBeAnswered({ answer, standing }: Pick<OfficeRow, 'answer' | 'standing'>): boolean {
  return standing === 'counted' && (answer === null || answer.state === 'blocked');
}

const ANSWERS: Readonly<Record<OfficeAnswer['state'], ReturnType<typeof answerTag>>> = {
  waiting: { kind: 'neutral', icon: 'clock', words: '答复核对中' },
  blocked: { kind: 'bad', icon: 'cross', words: '答复没有通过核对，可以重写' },
  public: { kind: 'ok', icon: 'check', words: '已公开答复' },
};

/** Whether others see the answer yet. */
export function answerTag({ state }: Pick<OfficeAnswer, 'state'>): ShownTag {
  return ANSWERS[state];
}
