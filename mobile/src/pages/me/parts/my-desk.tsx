import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { ListCard, ListRow, Section } from '../../../ui';

/** For staff: the desks of their unit. */
export function MyDesk() {
  const unit = useSession((session) => session.person?.unit);
  if (!unit) return null;
  return (
    <Section title="我的单位" note={unit.name}>
      <ListCard label="我的单位">
        <ListRow icon="phone" title="待回电" onPress={() => goTo('desk')} />
        <ListRow icon="policies" title="政策条件" onPress={() => goTo('unitRules')} />
      </ListCard>
    </Section>
  );
}
