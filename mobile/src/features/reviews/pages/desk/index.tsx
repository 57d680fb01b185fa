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
} from '../../../../ui';
import { OnlySupervisors } from '../../parts/only-supervisors';
import { appealTitle, daysText, findingTitle } from '../../review-words';
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
  return (
    <>
      <Paragraph quiet>
        系统每晚核查当天的评价，异常的先不计入，由您这样与被评单位无关的人核定。本单位及下级的评价由上级核定。
      </Paragraph>
      <Loaded query={query}>
        {({ findings, appeals }) => (
          <>
            <Section title="申诉和异议">
              {appeals.length === 0 ? (
                <FeedbackState kind="empty" title="没有申诉" detail="单位和评价人提出后在这里看到。" />
              ) : (
                <ListCard label="申诉和异议">
                  {appeals.map((appeal) => (
                    <ListRow
                      key={appeal.id}
                      title={appeal.unitName}
                      detail={appealTitle(appeal)}
                      tags={appeal.state === 'open' ? <StatusTag kind="warn">待核定</StatusTag> : undefined}
                      caption={`${longDate(appeal.dueOn)}前办结`}
                      onPress={() => goTo('reviewAppeal', { id: appeal.id })}
                    />
                  ))}
                </ListCard>
              )}
            </Section>
            <Section title="暂扣的评价">
              {findings.length === 0 ? (
                <FeedbackState kind="empty" title="没有暂扣的评价" detail="系统每晚核查一次。" />
              ) : (
                <ListCard label="暂扣的评价">
                  {findings.map((finding) => (
                    <ListRow
                      key={finding.id}
                      title={finding.unitName}
                      detail={findingTitle(finding)}
                      tags={
                        finding.open > 0 ? (
                          <StatusTag kind="warn">{`待核定${finding.open}条`}</StatusTag>
                        ) : undefined
                      }
                      caption={daysText(finding)}
                      onPress={() => goTo('reviewFinding', { id: finding.id })}
                    />
                  ))}
                </ListCard>
              )}
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}
