import {
  becauseName,
  listStandingChanges,
  listStandingEvents,
  standingChangeNames,
} from '@yingshang/shared/contracts/fairness';
import { longDate, longMonth } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { usePages } from '../../../../platform/use-pages';
import {
  AppPage,
  Card,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Older,
  Paragraph,
  Section,
} from '../../../../ui';
import { Formula } from '../../parts/formula';
import { changeTitle } from '../../review-words';

/** What the public sees of ratings that do not count, each with its entry on the ledger, and the formula. */
export default function RatingChangesPage() {
  const id = usePageParameter('id');
  const query = useQuery(`rating-changes:${id}`, () => call(listStandingChanges, { params: { id } }));
  return (
    <AppPage back title="暂扣与移除" note={query.data?.unitName}>
      <Paragraph quiet>
        异常的评价先暂扣，由与单位无关的督查人员核定，恢复或移除都写入公开账本，不会悄悄消失。这里看不出是谁的评价。
      </Paragraph>
      <Loaded query={query}>
        {({ waiting, removed, changes }) => (
          <>
            <Card title="现在">
              <Paragraph>{`暂扣待核定${waiting}条，已移除${removed}条。`}</Paragraph>
            </Card>
            <Section title="各月的变动">
              {changes.length === 0 ? (
                <FeedbackState kind="empty" icon="check" title="没有暂扣或移除过评价" />
              ) : (
                <ListCard label="各月的变动">
                  {changes.map((change) => (
                    <ListRow
                      key={`${change.month} ${change.standing} ${change.because}`}
                      title={changeTitle(change)}
                      detail={becauseName(change.because)}
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
      {query.data && query.data.changes.length > 0 ? <Events unitId={id} /> : null}
    </AppPage>
  );
}

/** Each change by itself, with the number under which everybody finds and checks it. */
function Events({ unitId }: { unitId: string }) {
  const { first, rest, busy, problem, more } = usePages(`rating-events:${unitId}`, (after) =>
    call(listStandingEvents, { params: { id: unitId }, query: { after } }),
  );
  return (
    <Section title="逐条核对" note="点开一条，用自己的手机核对它确实写在公开账本上。同一天的先后没有含义。">
      <Loaded query={first}>
        {({ items }) => (
          <>
            <ListCard label="逐条核对">
              {[...items, ...rest].map(({ id, day, standing, because }) => (
                <ListRow
                  key={id}
                  title={`${standingChangeNames[standing]}1条`}
                  detail={becauseName(because)}
                  caption={`${longDate(day)} · 编号${id.slice(0, 8)}`}
                  onPress={() => goTo('ledgerEntry', { subject: id })}
                />
              ))}
            </ListCard>
            <Older busy={busy} problem={problem} more={more} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
