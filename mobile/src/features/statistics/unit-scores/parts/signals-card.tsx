import type { ScoreSignal } from '@yingshang/shared/contracts/unit-scores';
import { longDate } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { FeedbackState, ListCard, ListRow, Loaded, Section, StatusTag } from '../../../../ui';
import { shownSignal, weekOf } from '../signal-words';
import { useScoreSignals } from '../use-score-desk';

/** What to look at this week, each one press from what it was seen by. */
export function SignalsCard({ unitId }: { unitId: string }) {
  return (
    <Loaded query={useScoreSignals(unitId)}>
      {({ week, items }) => (
        <Section
          title={`本周信号（${items.length}个）`}
          note={`看${longDate(week)}起的7天，和上个月的得分；还没有裁定的评价突增一直列着。`}
        >
          {items.length === 0 ? (
            <FeedbackState
              kind="empty"
              icon="check"
              title="这一周没有要特别留意的"
              detail="得分明显下降、某类投诉增多、评价突然集中时，会列在这里。"
            />
          ) : (
            <ListCard label="本周信号">
              {items.map((signal) => (
                <SignalRow key={shownSignal(signal).key} signal={signal} />
              ))}
            </ListCard>
          )}
        </Section>
      )}
    </Loaded>
  );
}

function SignalRow({ signal }: { signal: ScoreSignal }) {
  const { icon, tag, title, detail, caption } = shownSignal(signal);
  return (
    <ListRow
      title={title}
      detail={detail}
      caption={caption}
      tags={
        <StatusTag kind="warn" icon={icon}>
          {tag}
        </StatusTag>
      }
      spokenTags={tag}
      onPress={() => openEvidence(signal)}
    />
  );
}

function openEvidence(signal: ScoreSignal): void {
  const { kind, about, from, finding } = signal;
  if (kind === 'falling-unit') goTo('unitScore', { id: about.id, month: from.slice(0, 7) });
  else if (kind === 'rising-topic') goTo('topicComplaints', { topic: about.id, ...weekOf(signal) });
  else if (finding !== null) goTo('reviewFinding', { id: finding });
}
