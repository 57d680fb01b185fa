import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { ListRow } from '../../../ui';

/** For staff: the way to the desk of their unit. */
export function MyDesk() {
  const unit = useSession((session) => session.person?.unit);
  if (!unit) return null;
  return <ListRow icon="phone" title="待回电" detail={unit.name} onPress={() => goTo('desk')} />;
}
