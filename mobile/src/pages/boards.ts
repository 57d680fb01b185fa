import type { BoardKey } from '@yingshang/shared/contracts/city';
import { goTo } from '../platform/navigate';
import type { IconName } from '../ui';

export interface Board {
  readonly key: BoardKey;
  readonly name: string;
  readonly promise: string;
  readonly icon: IconName;
  readonly open: (hasAnswers: boolean) => void;
}

/** The boards this app can really open, in the order of the home page. A city may switch each of them off. */
const built: readonly Board[] = [
  {
    key: 'benefits',
    name: '惠企服务',
    promise: '看看能享受什么',
    icon: 'benefits',
    open: (hasAnswers) => (hasAnswers ? goTo('benefits') : goTo('questions')),
  },
  {
    key: 'policies',
    name: '政策汇聚',
    promise: '政策、解读、联系人',
    icon: 'policies',
    open: () => goTo('policies', {}),
  },
  {
    key: 'service-cards',
    name: '服务名片',
    promise: '单位、人员、电话',
    icon: 'service-cards',
    open: () => goTo('units', {}),
  },
  {
    key: 'ratings',
    name: '我要评价',
    promise: '办完事，说句心里话',
    icon: 'ratings',
    open: () => goTo('ratings'),
  },
  {
    key: 'complaints',
    name: '我要投诉',
    promise: '有期限，办到您满意',
    icon: 'complaints',
    open: () => goTo('complaints'),
  },
  {
    key: 'kindergarten',
    name: '阳光派位',
    promise: '入园报名、看派位、查结果',
    icon: 'kindergarten',
    open: () => goTo('kindergartens'),
  },
];

export function openBoards(switchedOn: readonly BoardKey[]): readonly Board[] {
  return built.filter(({ key }) => switchedOn.includes(key));
}
