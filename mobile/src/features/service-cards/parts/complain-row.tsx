import { useCity } from '../../../platform/city';
import { goTo } from '../../../platform/navigate';
import type { RouteParams } from '../../../platform/routes';
import { ListRow } from '../../../ui';

/** Beside 评价 on a card, where the city has the board. */
export function ComplainRow({ against, title }: { against: RouteParams['fileComplaint']; title: string }) {
  const isOpen = useCity()?.boards.includes('complaints') ?? false;
  if (!isOpen) return null;
  return (
    <ListRow
      icon="complaints"
      title={title}
      detail="实名提交，单位看不到您是谁"
      onPress={() => goTo('fileComplaint', against)}
    />
  );
}
