import { useCity } from '../../../platform/city';
import { goTo } from '../../../platform/navigate';
import { ListRow } from '../../../ui';

/** A way to one's own complaints, where the city has the board. */
export function MyComplaints() {
  const isOpen = useCity()?.boards.includes('complaints') ?? false;
  if (!isOpen) return null;
  return (
    <ListRow
      icon="complaints"
      title="我的投诉"
      detail="办到哪一步、谁在办、到哪天"
      onPress={() => goTo('complaints')}
    />
  );
}
