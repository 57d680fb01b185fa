import { listCounters } from '@yingshang/shared/contracts/occasions';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { useUnitOf } from '../../../../platform/own-unit';
import { AppPage, Button, Card, FeedbackState, Loaded, Section } from '../../../../ui';
import { CounterCard } from '../../parts/counter-card';
import { CounterForm } from '../../parts/counter-form';
import { useCounters } from '../../use-counters';

/** For a unit's lead: its counters, and the tablets at them. */
export default function CountersPage() {
  const unit = useUnitOf(listCounters.access.roles);
  return (
    <AppPage back wide title="窗口评价">
      {unit === null ? (
        <FeedbackState
          kind="refused"
          title="这里只给单位负责人用"
          detail="请用单位负责人的身份登录后再来。"
          action={{ label: '去登录', onPress: () => goTo('signIn') }}
        />
      ) : (
        <Counters unitId={unit.id} />
      )}
    </AppPage>
  );
}

function Counters({ unitId }: { unitId: string }) {
  const query = useCounters(unitId);
  return (
    <Loaded query={query}>
      {({ unit, counters }) => (
        <Section
          title={unit.name}
          note="每个窗口放一台平板，办完事的人扫码或在屏上点星。这里只有当天的次数，看不到是谁、几点评的。"
        >
          <NewCounter unitId={unitId} />
          {counters.length === 0 ? <FeedbackState kind="empty" icon="qr" title="还没有窗口" /> : null}
          {counters.map((counter) => (
            <CounterCard key={counter.id} unitId={unitId} counter={counter} />
          ))}
        </Section>
      )}
    </Loaded>
  );
}

function NewCounter({ unitId }: { unitId: string }) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button onPress={() => setOpen(true)}>开设窗口</Button>;
  return (
    <Card title="开设窗口">
      <CounterForm unitId={unitId} counter={null} onDone={() => setOpen(false)} />
    </Card>
  );
}
