import { listStandingChanges } from '@yingshang/shared/contracts/fairness';
import { longMonth } from '../../../../platform/dates';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, Card, FeedbackState, ListCard, ListRow, Loaded, Paragraph, Section } from '../../../../ui';
import { Formula } from '../../parts/formula';
import { becauseWords, changeTitle } from '../../review-words';

/** What the public sees of ratings that do not count, and the formula. */
export default function RatingChangesPage() {
  const id = usePageParameter('id');
  const query = useQuery(`rating-changes:${id}`, () => call(listStandingChanges, { params: { id } }));
  return (
    <AppPage back title="暂扣与移除" note={query.data?.unitName}>
      <Paragraph quiet>
        异常的评价先暂扣，由与单位无关的督查人员核定，恢复或移除都写入公开账本，不会悄悄消失。这里按月合计，看不出是谁的评价。
      </Paragraph>
      <Loaded query={query}>
        {({ waiting, removed, changes }) => (
          <>
            <Card title="现在">
              <Paragraph>{`暂扣待核定${waiting}条，已移除${removed}条。`}</Paragraph>
            </Card>
            <Section title="各月的变动">
              {changes.length === 0 ? (
                <FeedbackState kind="empty" title="没有暂扣或移除过评价" />
              ) : (
                <ListCard label="各月的变动">
                  {changes.map((change) => (
                    <ListRow
                      key={`${change.month} ${change.standing} ${change.because}`}
                      title={changeTitle(change)}
                      detail={becauseWords(change.because)}
                      caption={longMonth(change.month)}
                    />
                  ))}
                </ListCard>
              )}
            </Section>
          </>
        )}
      </Loaded>
      <Formula />
    </AppPage>
  );
}
