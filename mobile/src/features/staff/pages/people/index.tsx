import { roleNames } from '@yingshang/shared/access';
import type { StaffMember } from '@yingshang/shared/contracts/staff';
import { goTo } from '../../../../platform/navigate';
import { AppPage, Button, FeedbackState, Loaded, OnlyInUnit, Paragraph, Section } from '../../../../ui';
import { StaffCard } from '../../parts/staff-card';
import { UnitsBelow } from '../../parts/units-below';
import { useStaffList } from '../../use-staff';

/** For administrators: who holds which role in the unit and below it. */
export default function PeoplePage() {
  return (
    <AppPage back wide title="人员与角色">
      <OnlyInUnit roles={['administrator']} who={roleNames.administrator}>
        {(unitId) => <People key={unitId} unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function People({ unitId }: { unitId: string }) {
  const query = useStaffList(unitId);
  return (
    <>
      <Loaded query={query}>
        {({ unit, people, more }) => (
          <>
            <Section title={unit.name} note="包括下级单位的人员；收回后，对方的下一次操作就没有这个权限。">
              <Button onPress={() => goTo('grantRole', { unit: unitId })}>授予角色</Button>
            </Section>
            <Members unitId={unitId} people={people} />
            {more ? <Paragraph quiet>人员较多，这里没有列全；请到下级单位查看。</Paragraph> : null}
          </>
        )}
      </Loaded>
      <UnitsBelow unitId={unitId} />
    </>
  );
}

function Members({ unitId, people }: { unitId: string; people: readonly StaffMember[] }) {
  if (people.length === 0) return <FeedbackState kind="empty" title="还没有人有角色" />;
  return people.map((member) => <StaffCard key={member.personId} unitId={unitId} member={member} />);
}
