import { useCity } from '../../../platform/city';
import { goTo } from '../../../platform/navigate';
import { ListRow } from '../../../ui';

/** A way to the ratings of this device or person, where the city has the board. */
export function MyRatings() {
  const isOpen = useCity()?.boards.includes('ratings') ?? false;
  if (!isOpen) return null;
  return (
    <ListRow icon="ratings" title="我的评价" detail="答复、凭证、补充" onPress={() => goTo('myRatings')} />
  );
}
