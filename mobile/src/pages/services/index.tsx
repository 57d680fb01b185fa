import { Text, View } from '@tarojs/components';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { listCategories } from '@yingshang/shared/contracts/policies';
import { useCity } from '../../platform/city';
import { goTo } from '../../platform/navigate';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useUnreadBadge } from '../../platform/unread';
import { AppPage, FeedbackState, Loaded, Section, spoken } from '../../ui';
import { BoardTiles } from '../board-tiles';
import { openBoards } from '../boards';
import './index.scss';

export default function ServicesPage() {
  useUnreadBadge();
  const city = useCity();
  const boards = openBoards(city?.boards ?? []);
  return (
    <AppPage title="办事">
      {boards.length > 0 ? <BoardTiles boards={boards} /> : null}
      <Section title="按类别找政策" note="数字是现在有效的政策项数">
        <Categories />
      </Section>
    </AppPage>
  );
}

function Categories() {
  const query = useQuery('categories', () => call(listCategories));
  return <Loaded query={query}>{({ items }) => <CategoryTiles items={items} />}</Loaded>;
}

type Category = ResponseOf<typeof listCategories>['items'][number];

function CategoryTiles({ items }: { items: readonly Category[] }) {
  if (items.length === 0) return <FeedbackState kind="empty" title="还没有政策类别" />;
  return (
    <View className="categories">
      {items.map(({ key, name, inForce }) => (
        <View
          key={key}
          className="category"
          hoverClass="ui-pressed"
          onClick={() => goTo('policies', { category: key })}
          {...spoken({ role: 'link', label: `${name}，${inForce}项有效政策` })}
        >
          <Text className="category__name">{name}</Text>
          <Text className="category__count">{inForce}</Text>
        </View>
      ))}
    </View>
  );
}
