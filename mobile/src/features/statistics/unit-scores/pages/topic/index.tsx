import { longDate } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import { usePageParameter } from '../../../../../platform/page-parameter';
import { AppPage, FeedbackState, ListCard, ListRow, Loaded, OnlyInUnit, Paragraph } from '../../../../../ui';
import { useTopicComplaints } from '../../use-score-desk';

/** The complaints behind a rise, or behind a figure of the heat. */
export default function TopicComplaintsPage() {
  const [from, to] = [usePageParameter('from'), usePageParameter('to')];
  return (
    <AppPage back wide title="投诉事由" note={`${longDate(from)}到${longDate(to)}提交的`}>
      <OnlyInUnit roles={['supervisor']} who="督查">
        {(unitId) => <Complaints unitId={unitId} from={from} to={to} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Complaints({ unitId, from, to }: { unitId: string; from: string; to: string }) {
  const topic = usePageParameter('topic');
  return (
    <Loaded query={useTopicComplaints(unitId, { topic, from, to })}>
      {({ topic: { name }, items, all }) =>
        items.length === 0 ? (
          <FeedbackState kind="empty" icon="complaints" title={`这几天没有“${name}”的投诉`} />
        ) : (
          <>
            <Paragraph>{`“${name}”共${all}件，新的在前。`}</Paragraph>
            {all > items.length ? (
              <Paragraph quiet>{`太多了，这里只列最近的${items.length}件。`}</Paragraph>
            ) : null}
            <ListCard label={`“${name}”的投诉`}>
              {items.map(({ id, number, unit, on }) => (
                <ListRow
                  key={id}
                  title={`投诉 ${number}`}
                  detail={unit.name}
                  caption={`${longDate(on)}提交`}
                  onPress={() => goTo('supervisedComplaint', { id, unit: unitId })}
                />
              ))}
            </ListCard>
          </>
        )
      }
    </Loaded>
  );
}
