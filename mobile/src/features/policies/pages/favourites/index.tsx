import type { Favourite } from '@yingshang/shared/contracts/policies';
import { goTo } from '../../../../platform/navigate';
import { AppPage, FeedbackState, ListCard, ListRow, Loaded, StatusTag } from '../../../../ui';
import { statusWord } from '../../status-word';
import { useFavourites } from '../../use-favourite';

export default function FavouritesPage() {
  const query = useFavourites();
  return (
    <AppPage back title="我的收藏" note="存在服务器上，只与这台设备有关。在政策页可以取消。">
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState
              kind="empty"
              icon="ratings"
              title="还没有收藏"
              detail="看到有用的政策，点“收藏”就会出现在这里。"
              action={{ label: '去看政策', onPress: () => goTo('policies', {}) }}
            />
          ) : (
            <ListCard label="收藏的政策">
              {items.map((item) => (
                <FavouriteRow key={item.policyId} item={item} />
              ))}
            </ListCard>
          )
        }
      </Loaded>
    </AppPage>
  );
}

function FavouriteRow({ item: { audience, policyId, status, title } }: { item: Favourite }) {
  const { kind, word } = status ? statusWord(status) : { kind: 'neutral' as const, word: '已下架' };
  const group = audience === 'residents' ? '便民' : '惠企';
  const open = () =>
    audience === 'residents' ? goTo('residentPolicy', { id: policyId }) : goTo('policy', { id: policyId });
  return (
    <ListRow
      title={title}
      tags={
        <>
          <StatusTag kind={kind}>{word}</StatusTag>
          <StatusTag kind="brand">{group}</StatusTag>
        </>
      }
      spokenName={[word, group, title].join('，')}
      onPress={status ? open : undefined}
    />
  );
}
