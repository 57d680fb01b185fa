import type { Person } from '@yingshang/shared/contracts/identity';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { ListCard, ListRow, Section } from '../../../ui';
import { type DeskRow, deskRows } from '../desk-rows';
import { useWaiting } from '../use-waiting';

const OPEN: Readonly<Record<DeskRow, () => void>> = {
  desk: () => goTo('desk'),
  unitRatings: () => goTo('unitRatings', {}),
  unitComplaints: () => goTo('unitComplaints', {}),
  supervisedComplaints: () => goTo('supervisedComplaints', {}),
  unitScore: () => goTo('unitScore', {}),
  scoreWatch: () => goTo('scoreWatch', {}),
  scoreReviews: () => goTo('scoreReviews', {}),
  yearDesk: () => goTo('yearDesk'),
  unitFollowUps: () => goTo('unitFollowUps', {}),
  supervisedFollowUps: () => goTo('supervisedFollowUps', {}),
  reviewDesk: () => goTo('reviewDesk'),
  statementDesk: () => goTo('statementDesk'),
  unsealings: () => goTo('unsealings'),
  unitRules: () => goTo('unitRules'),
  campaigns: () => goTo('campaigns', {}),
  counters: () => goTo('counters'),
  planDesk: () => goTo('planDesk'),
  applicationDesk: () => goTo('applicationDesk', {}),
  draws: () => goTo('draws'),
  staff: () => goTo('staff', {}),
  audit: () => goTo('audit', {}),
  secondFactor: () => goTo('secondFactor'),
};

/** For staff: what their roles open. */
export function MyDesk() {
  const person = useSession((session) => session.person);
  return person?.unit ? <Desk person={person} unitName={person.unit.name} /> : null;
}

function Desk({ person, unitName }: { person: Person; unitName: string }) {
  const waiting = useWaiting(person);
  return (
    <Section title="我的单位" note={unitName}>
      <ListCard label="我的单位">
        {deskRows(person).map(({ row, icon, title, detail }) => (
          <ListRow key={row} icon={icon} title={title} detail={waiting[row] ?? detail} onPress={OPEN[row]} />
        ))}
      </ListCard>
    </Section>
  );
}
