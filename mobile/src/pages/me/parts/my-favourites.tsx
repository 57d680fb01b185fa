import { listFavourites } from '@yingshang/shared/contracts/policies';
import { goTo } from '../../../platform/navigate';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { ListCard, ListRow } from '../../../ui';

/** The policies that this device keeps at hand: a row, because they may be many. */
export function MyFavourites() {
  const { data } = useQuery('favourites', () => call(listFavourites));
  return (
    <ListCard label="收藏">
      <ListRow
        icon="ratings"
        title="我的收藏"
        trailing={data ? `${data.items.length}项` : undefined}
        onPress={() => goTo('favourites')}
      />
    </ListCard>
  );
}
