import type { PublishedComplaint } from '@yingshang/shared/contracts/complaints';
import { longDate } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, Loaded, Paragraph, StatusTag, Timeline } from '../../../../ui';
import { endWords } from '../../end-words';
import { DemoOnly } from '../../parts/demo-only';
import { aboutLine, courseLine, storyTimeline } from '../../public-words';
import { usePublishedComplaint } from '../../use-public-complaints';

/** One published complaint: what it was about, what was answered, how it came to its end. */
export default function PublishedComplaintPage() {
  const query = usePublishedComplaint(usePageParameter('id'));
  return (
    <AppPage back title={query.data?.title ?? '公开的投诉'}>
      <DemoOnly />
      <Loaded query={query}>{(complaint) => <Story complaint={complaint} />}</Loaded>
      <Button kind="text" onPress={() => goTo('publishedComplaints', {})}>
        看其他公开的投诉
      </Button>
    </AppPage>
  );
}

function Story({ complaint }: { complaint: PublishedComplaint }) {
  const { unit, ground, story, answer, timeline, publishedOn } = complaint;
  const { kind, words } = endWords(ground);
  return (
    <>
      <Card title="怎么结束的">
        <StatusTag kind={kind} icon="check">
          {words}
        </StatusTag>
        <Paragraph>{courseLine(complaint)}</Paragraph>
        <Paragraph quiet>{aboutLine(complaint)}</Paragraph>
        <Button kind="secondary" onPress={() => goTo('unit', { id: unit.id })}>
          看单位名片
        </Button>
      </Card>
      <Card title="投诉了什么">
        <Paragraph>{story}</Paragraph>
      </Card>
      <Card title="单位怎么答复">
        <Paragraph>{answer}</Paragraph>
      </Card>
      <Card title="办理经过">
        <Timeline label="办理经过" items={storyTimeline(timeline)} />
      </Card>
      <Paragraph quiet>{`${longDate(publishedOn)}公开，经投诉人同意，去掉了个人信息。`}</Paragraph>
    </>
  );
}
