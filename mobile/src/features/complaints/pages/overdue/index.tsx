import type { listOverdueComplaints } from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { minuteOf } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import {
  AppPage,
  Button,
  Card,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  Section,
} from '../../../../ui';
import { DemoOnly } from '../../parts/demo-only';
import { WhatIsLate } from '../../parts/what-is-late';
import { lateRows } from '../../public-words';
import { useOverdueComplaints } from '../../use-public-complaints';

type Overdue = ResponseOf<typeof listOverdueComplaints>;

/** 逾期公示: what is late today, by unit. */
export default function OverdueComplaintsPage() {
  const query = useOverdueComplaints();
  return (
    <AppPage back title="逾期公示" note="超过期限还没有办好的投诉，按单位公示。不显示内容和投诉人。">
      <DemoOnly />
      <Loaded query={query}>{(overdue) => <Late overdue={overdue} />}</Loaded>
      <WhatIsLate />
      <Button kind="text" onPress={() => goTo('complaintFigures')}>
        看投诉统计
      </Button>
    </AppPage>
  );
}

function Late({ overdue: { asOf, open, late, units } }: { overdue: Overdue }) {
  const listed = units.filter((one) => one.late > 0);
  return (
    <>
      <Card title="现在">
        <Paragraph>{`正在办理${open}件，其中逾期${late}件。`}</Paragraph>
        <Paragraph quiet>{`截至${minuteOf(asOf)}`}</Paragraph>
      </Card>
      {listed.length === 0 ? (
        <FeedbackState kind="empty" icon="check" title="现在没有逾期的投诉" />
      ) : (
        listed.map((one) => <UnitLate key={one.unit.id} one={one} />)
      )}
    </>
  );
}

function UnitLate({ one: { unit, open, late, items } }: { one: Overdue['units'][number] }) {
  return (
    <Section title={unit.name} note={`正在办理${open}件，其中逾期${late}件`}>
      <ListCard label={`${unit.name}逾期的投诉`}>
        {lateRows(items).map(({ key, ...row }) => (
          <ListRow key={key} {...row} />
        ))}
      </ListCard>
      <Button
        kind="secondary"
        spokenName={`看单位名片，${unit.name}`}
        onPress={() => goTo('unit', { id: unit.id })}
      >
        看单位名片
      </Button>
    </Section>
  );
}
