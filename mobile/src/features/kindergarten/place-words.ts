import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listOwnPlaces, PlaceStandingView } from '@yingshang/shared/contracts/kindergarten-places';
import { longDate } from '../../platform/dates';
import type { IconName, StatusKind } from '../../ui';

export type OwnPlace = ResponseOf<typeof listOwnPlaces>['places'][number];
type Gone = Extract<PlaceStandingView, { is: 'gone' }>;

interface PlaceFace {
  readonly title: string;
  readonly kind: StatusKind;
  readonly icon: IconName;
  readonly words: string;
  readonly sentences: readonly string[];
}

const GONE: Readonly<Record<Gone['by'], string>> = {
  'given-up': '您已经放弃了这个学位。',
  'not-shown': '没有在期限内核对材料，学位已经收回。',
  'refusal-stood': '材料不符，学位已经收回。',
};

/** How a child stands after the draw, before its guardian: conclusion, then what to do and by when. */
export function placeFace(place: Pick<OwnPlace, 'standing' | 'kindergartens' | 'listsUntil'>): PlaceFace {
  const { standing, listsUntil } = place;
  switch (standing.is) {
    case 'placed': {
      const name = nameOf(place, standing.at);
      return standing.until === null
        ? {
            title: `已录取：${name}`,
            kind: 'ok',
            icon: 'check',
            words: '材料已核对',
            sentences: ['学位已经确定，请按幼儿园通知的时间入园。'],
          }
        : {
            title: `已派位：${name}`,
            kind: 'warn',
            icon: 'clock',
            words: '待核对材料',
            sentences: [
              `请在${longDate(standing.until)}以前带材料原件到幼儿园核对。逾期不去，学位会让给候补的孩子。`,
            ],
          };
    }
    case 'refused':
      return {
        title: `材料没有通过：${nameOf(place, standing.at)}`,
        kind: 'bad',
        icon: 'cross',
        words: standing.appealed ? '申诉处理中' : '可以申诉',
        sentences: standing.appealed
          ? ['您已经提出申诉，由另一位审核员决定。学位先给您留着。']
          : [`认为不对的，请在${longDate(standing.until)}以前申诉；学位先给您留着，到期没有申诉就收回。`],
      };
    case 'waiting': {
      const offered = standing.lists.filter(({ offeredUntil }) => offeredUntil !== null);
      return offered.length > 0
        ? {
            title: '有候补学位等您确认',
            kind: 'warn',
            icon: 'clock',
            words: '请您确认',
            sentences: ['要了一所，就退出其他幼儿园的候补；不要，不影响其他幼儿园的候补。'],
          }
        : {
            title: '候补中',
            kind: 'neutral',
            icon: 'clock',
            words: '等待递补',
            sentences: [`有学位空出来，按候补的顺序通知您确认。候补到${longDate(listsUntil)}为止。`],
          };
    }
    case 'gone':
      return {
        title: `没有学位了：${nameOf(place, standing.at)}`,
        kind: 'neutral',
        icon: 'cross',
        words: '学位已收回',
        sentences: [GONE[standing.by], '有疑问，请联系教育局。'],
      };
  }
}

/** 「示例一幼」; an id that nobody named is shown as it is. */
export const nameOf = ({ kindergartens }: Pick<OwnPlace, 'kindergartens'>, id: string): string =>
  kindergartens.find((one) => one.id === id)?.name ?? id;
