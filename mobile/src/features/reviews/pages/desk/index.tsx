import type { AppealSummary, FindingSummary } from '@yingshang/shared/contracts/rating-reviews';
import { useState } from 'react';
import { longDate } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import {
  AppPage,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  Section,
  StatusTag,
  Tabs,
} from '../../../../ui';
import { OnlySupervisors } from '../../parts/only-supervisors';
import { appealTitle, closedWords, daysText, dueTag, findingTitle } from '../../review-words';
import { useReviewDesk } from '../../use-reviews';

/** A supervisor's desk: ratings held back, and appeals, of the units below. */
export default function ReviewDeskPage() {
  return (
    <AppPage back wide title="评价核定">
      <OnlySupervisors>{(unitId) => <Desk unitId={unitId} />}</OnlySupervisors>
    </AppPage>
  );
}

function Desk({ unitId }: { unitId: string }) {
  const query = useReviewDesk(unitId);
  const [show, setShow] = useState<'open' | 'closed'>('open');
  return (
    <>
      <Paragraph quiet>
        系统每晚核查当天的评价，异常的先不计入，由您这样与被评单位无关的人核定。本单位的评价由上级核定。
      </Paragraph>
      <Loaded query={query}>
        {({ findings, appeals }) => {
          const isOpen = show === 'open';
          const open = {
            appeals: appeals.filter(({ state }) => state === 'open'),
            findings: findings.filter((finding) => finding.open > 0),
          };
          const closed = {
            appeals: appeals.filter(({ state }) => state !== 'open'),
            findings: findings.filter((finding) => finding.open === 0),
          };
          const { appeals: shownAppeals, findings: shownFindings } = isOpen ? open : closed;
          return (
            <>
              <Tabs
                label="看哪些"
                items={[
                  { key: 'open', label: '待核定', count: open.appeals.length + open.findings.length },
                  { key: 'closed', label: '已核定', count: closed.appeals.length + closed.findings.length },
                ]}
                value={show}
                onChange={(key) => setShow(key === 'closed' ? 'closed' : 'open')}
              />
              <Section title={`申诉和异议（${shownAppeals.length}件）`}>
                <Appeals appeals={shownAppeals} isOpen={isOpen} />
              </Section>
              <Section title={`暂扣的评价（${shownFindings.length}批）`}>
                <Findings findings={shownFindings} isOpen={isOpen} />
              </Section>
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Appeals({ appeals, isOpen }: { appeals: readonly AppealSummary[]; isOpen: boolean }) {
  if (appeals.length === 0)
    return (
      <FeedbackState
        kind="empty"
        icon="check"
        title={isOpen ? '没有待核定的申诉' : '还没有核定过申诉'}
        detail="单位和评价人提出后在这里看到。"
      />
    );
  return (
    <ListCard label="申诉和异议">
      {appeals.map((appeal) => {
        const due = dueTag(appeal);
        const words = due?.words ?? closedWords(appeal);
        return (
          <ListRow
            key={appeal.id}
            title={appeal.unitName}
            detail={appealTitle(appeal)}
            tags={
              <StatusTag kind={due?.kind ?? 'neutral'} icon={due === null ? 'check' : 'clock'}>
                {words}
              </StatusTag>
            }
            spokenTags={words}
            caption={`${longDate(appeal.filedOn)}提出`}
            onPress={() => goTo('reviewAppeal', { id: appeal.id })}
          />
        );
      })}
    </ListCard>
  );
}

const openWords = ({ open, held }: FindingSummary) => (open > 0 ? `待核定${open}条` : `${held}条都已核定`);

function Findings({ findings, isOpen }: { findings: readonly FindingSummary[]; isOpen: boolean }) {
  if (findings.length === 0)
    return (
      <FeedbackState
        kind="empty"
        icon="check"
        title={isOpen ? '没有待核定的评价' : '还没有核定过评价'}
        detail="系统每晚核查一次，发现异常会列在这里。"
      />
    );
  return (
    <ListCard label="暂扣的评价">
      {findings.map((finding) => (
        <ListRow
          key={finding.id}
          title={finding.unitName}
          detail={findingTitle(finding)}
          tags={
            <StatusTag kind={isOpen ? 'warn' : 'neutral'} icon={isOpen ? 'clock' : 'check'}>
              {openWords(finding)}
            </StatusTag>
          }
          spokenTags={openWords(finding)}
          caption={daysText(finding)}
          onPress={() => goTo('reviewFinding', { id: finding.id })}
        />
      ))}
    </ListCard>
  );
}
