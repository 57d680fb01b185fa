import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, FeedbackState, Loaded, Older, Paragraph, SearchBox } from '../../../../ui';
import { DemoOnly } from '../../parts/demo-only';
import { PublishedFilters } from '../../parts/published-filters';
import { PublishedRows } from '../../parts/published-rows';
import { usePublishedComplaints } from '../../use-public-complaints';

/** 公开的投诉: chosen cases that are over, without personal data. */
export default function PublishedComplaintsPage() {
  const [typed, setTyped] = useState('');
  const [unit, setUnit] = useState(usePageParameter('unit'));
  const [topic, setTopic] = useState(usePageParameter('topic'));
  return (
    <AppPage back title="公开的投诉" note="已经办结、投诉人同意公开的典型事例，去掉了个人信息。">
      <DemoOnly />
      <SearchBox label="搜索公开的投诉" placeholder="如：退款、证明" value={typed} onChange={setTyped} />
      <PublishedFilters unit={unit} topic={topic} onUnit={setUnit} onTopic={setTopic} />
      <Found typed={typed} unit={unit} topic={topic} />
      <Paragraph quiet>
        公开哪些由督查人员选定。投诉人随时可以收回同意，收回后就不再公开。全部投诉的件数见投诉统计。
      </Paragraph>
      <Button kind="text" onPress={() => goTo('complaintFigures')}>
        看投诉统计
      </Button>
    </AppPage>
  );
}

function Found({ typed, unit, topic }: { typed: string; unit: string; topic: string }) {
  const { first, rest, busy, problem, more } = usePublishedComplaints(typed, unit, topic);
  const isNarrowed = typed.trim() !== '' || unit !== '' || topic !== '';
  return (
    <Loaded query={first}>
      {({ items }) =>
        items.length === 0 ? (
          <FeedbackState
            kind="empty"
            icon={isNarrowed ? 'search' : 'complaints'}
            title={isNarrowed ? '没有找到这样的投诉' : '还没有公开的投诉'}
            detail={isNarrowed ? '换个词，或者去掉单位和事由再看看。' : undefined}
          />
        ) : (
          <>
            <PublishedRows items={[...items, ...rest]} />
            <Older busy={busy} problem={problem} more={more} />
          </>
        )
      }
    </Loaded>
  );
}
