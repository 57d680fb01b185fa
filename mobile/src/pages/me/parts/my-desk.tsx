import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { ListCard, ListRow, Section } from '../../../ui';
import { type DeskRow, deskRows } from '../desk-rows';

const OPEN: Readonly<Record<DeskRow, () => void>> = {
  desk: () => goTo('desk'),
  unitRatings: () => goTo('unitRatings'),
  unitFollowUps: () => goTo('unitFollowUps', {}),
  supervisedFollowUps: () => goTo('supervisedFollowUps', {}),
  reviewDesk: () => goTo('reviewDesk'),
  statementDesk: () => goTo('statementDesk'),
  unsealings: () => goTo('unsealings'),
  unitRules: () => goTo('unitRules'),
  campaigns: () => goTo('campaigns', {}),
  counters: () => goTo('counters'),
  staff: () => goTo('staff', {}),
  audit: () => goTo('audit', {}),
  secondFactor: () => goTo('secondFactor'),
};

/** For staff: what their roles open. */
export function MyDesk() {
  const person = useSession((session) => session.person);
  if (person === null || person.unit === null) return null;
  return (
    <Section title="我的单位" note={person.unit.name}>
      <ListCard label="我的单位">
        {deskRows(person).map(({ row, icon, title, detail }) => (
          <ListRow key={row} icon={icon} title={title} detail={detail} onPress={OPEN[row]} />
        ))}
      </ListCard>
    </Section>
  );
}
