import type { getComplaintStatistics } from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { useState } from 'react';
import { longDate, minuteOf } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { AppPage, Button, Card, FeedbackState, Loaded, Paragraph, Section, Tabs } from '../../../../ui';
import { FactList } from '../../../../ui/fact-list';
import { FigureTable } from '../../../../ui/figure-table';
import { LabelledBars } from '../../../../ui/labelled-bars';
import { DemoOnly } from '../../parts/demo-only';
import { figureFacts, figureTable, groundBars, onTimeBars } from '../../public-words';
import { type CountedBy, useComplaintFigures } from '../../use-public-complaints';

type Statistics = ResponseOf<typeof getComplaintStatistics>;

const names: Readonly<Record<CountedBy, string>> = { unit: '单位', topic: '事由', district: '区县' };
const views = (Object.keys(names) as CountedBy[]) // the keys of a constant
  .map((key) => ({ key, label: `按${names[key]}` }));

/** 投诉统计: counts of the last twelve months, and shares that say of how many. */
export default function ComplaintFiguresPage() {
  const [by, setBy] = useState<CountedBy>('unit');
  const query = useComplaintFigures(by);
  const choose = (key: string) => setBy(key === 'topic' || key === 'district' ? key : 'unit');
  return (
    <AppPage back title="投诉统计" note="近12个月收到多少投诉，怎么办的，怎么结束的。">
      <DemoOnly />
      <Tabs label="按什么看" items={views} value={by} onChange={choose} />
      <Loaded query={query}>{(statistics) => <Figures by={by} statistics={statistics} />}</Loaded>
      <Meaning />
      <Button kind="text" onPress={() => goTo('overdueComplaints')}>
        看逾期公示
      </Button>
      <Button kind="text" onPress={() => goTo('publishedComplaints', {})}>
        看公开的投诉
      </Button>
    </AppPage>
  );
}

function Figures({
  by,
  statistics: { asOf, since, total, rows },
}: {
  by: CountedBy;
  statistics: Statistics;
}) {
  if (total.filed === 0) return <FeedbackState kind="empty" icon="complaints" title="近12个月没有收到投诉" />;
  const table = figureTable(names[by], rows);
  const grounds = groundBars(total);
  return (
    <>
      <Card title="总体">
        <Paragraph quiet>{`${longDate(since)}起提交的投诉，截至${minuteOf(asOf)}`}</Paragraph>
        <FactList facts={figureFacts(total)} />
      </Card>
      {grounds.length === 0 ? null : (
        <Card title="怎么结束的">
          <LabelledBars of="shares" label="怎么结束的" bars={grounds} />
        </Card>
      )}
      <Section title={`各${names[by]}首次答复按期`}>
        <Card>
          <LabelledBars of="shares" label={`各${names[by]}首次答复按期`} bars={onTimeBars(rows)} />
        </Card>
      </Section>
      <Section title={`各${names[by]}的全部数字`}>
        <Card>
          <FigureTable stacked title={`各${names[by]}的全部数字`} {...table} />
        </Card>
      </Section>
    </>
  );
}

function Meaning() {
  return (
    <Card title="这些数字怎么算">
      <Paragraph>
        首次答复按期：第一次正式答复在期限内作出，补充说明暂停的日子和批准的延期都算在内；到期还没有答复的算不按期，没有到期的不计。
      </Paragraph>
      <Paragraph>
        办结：只有投诉人确认满意、回访满意、三次回访联系不上，或者经督查裁定，才算办结；单位自己不能办结。
      </Paragraph>
      <Paragraph quiet>还没有确定承办单位的投诉只计入总体。</Paragraph>
    </Card>
  );
}
