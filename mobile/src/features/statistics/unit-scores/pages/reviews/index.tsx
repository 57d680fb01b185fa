import type { ScoreObjection } from '@yingshang/shared/contracts/unit-scores';
import { useState } from 'react';
import { longDate } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import {
  AppPage,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  OnlyInUnit,
  Paragraph,
  StatusTag,
  Tabs,
} from '../../../../../ui';
import { claimedWords, partedReviews, reviewTag } from '../../review-words';
import { useScoreReviews } from '../../use-score-desk';

/** A supervisor's desk: what units below object to in their scores. */
export default function ScoreReviewsPage() {
  return (
    <AppPage back wide title="得分异议复核">
      <OnlyInUnit roles={['supervisor']} who="督查">
        {(unitId) => <Desk unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Desk({ unitId }: { unitId: string }) {
  const query = useScoreReviews(unitId);
  const [show, setShow] = useState<'open' | 'closed'>('open');
  return (
    <>
      <Paragraph quiet>单位认为不该扣分的，由您这样与它无关的人核定。本单位的异议由上级核定。</Paragraph>
      <Loaded query={query}>
        {({ items }) => {
          const parted = partedReviews(items);
          return (
            <>
              <Tabs
                label="看哪些"
                items={[
                  { key: 'open', label: '待核定', count: parted.open.length },
                  { key: 'closed', label: '已核定', count: parted.closed.length },
                ]}
                value={show}
                onChange={(key) => setShow(key === 'closed' ? 'closed' : 'open')}
              />
              <Reviews unitId={unitId} items={parted[show]} isOpen={show === 'open'} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

interface ReviewsProps {
  unitId: string;
  items: readonly ScoreObjection[];
  isOpen: boolean;
}

function Reviews({ unitId, items, isOpen }: ReviewsProps) {
  if (items.length === 0)
    return (
      <FeedbackState
        kind="empty"
        icon="check"
        title={isOpen ? '没有待核定的异议' : '还没有核定过异议'}
        detail="单位提出后在这里看到，您也会收到消息。"
      />
    );
  return (
    <ListCard label={isOpen ? '待核定的异议' : '已核定的异议'}>
      {items.map((one) => {
        const { kind, icon, words } = reviewTag(one);
        return (
          <ListRow
            key={one.id}
            title={one.unit.name}
            detail={claimedWords(one)}
            tags={
              <StatusTag kind={kind} icon={icon}>
                {words}
              </StatusTag>
            }
            spokenTags={words}
            caption={`${longDate(one.filedOn)}提出，最晚${longDate(one.dueOn)}核定`}
            onPress={() => goTo('scoreReview', { id: one.id, unit: unitId })}
          />
        );
      })}
    </ListCard>
  );
}
