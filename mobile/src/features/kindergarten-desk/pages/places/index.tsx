import { placeGroups } from '@yingshang/shared/contracts/kindergarten-places';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Chips,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Older,
  OnlyInUnit,
  Paragraph,
} from '../../../../ui';
import { childrenWords } from '../../application-words';
import { PlaceSheet } from '../../parts/place-sheet';
import { placeGroupNames, standingWords } from '../../place-words';
import { type DeskPlace, type PlaceGroup, usePlaces } from '../../use-places';
import { usePublishedPlan } from '../../use-plan-desk';

/** After a draw: documents to check, objections, and who comes next. */
export default function PlacesDeskPage() {
  const planId = usePageParameter('plan');
  return (
    <AppPage back wide title="录取核对" note="空出的学位按候补的先后自动通知下一位。">
      <OnlyInUnit roles={['reviewer']} who="审核员">
        {(unitId) => <Desk key={planId} unitId={unitId} planId={planId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Desk({ unitId, planId }: { unitId: string; planId: string }) {
  return (
    <Loaded query={usePublishedPlan(planId)}>
      {({ manifest }) => (
        <>
          <Paragraph>{manifest.title}</Paragraph>
          <Lines
            unitId={unitId}
            planId={planId}
            nameOf={(id) => manifest.kindergartens.find((one) => one.id === id)?.name ?? id}
          />
        </>
      )}
    </Loaded>
  );
}

interface LinesProps {
  unitId: string;
  planId: string;
  nameOf: (kindergarten: string) => string;
}

function Lines({ unitId, planId, nameOf }: LinesProps) {
  const [group, setGroup] = useState<PlaceGroup>('to-check');
  const [open, setOpen] = useState<DeskPlace | null>(null);
  const { first, rest, busy, problem, more } = usePlaces({ id: unitId, planId }, group);
  if (first.refusal?.code === 'kindergarten-places.not-released')
    // No mistake of anybody's: it is only too early.
    return (
      <FeedbackState
        kind="empty"
        icon="clock"
        title={first.refusal.message}
        detail={first.refusal.advice}
        action={{ label: '看直播页', onPress: () => goTo('drawLive', { plan: planId }) }}
      />
    );
  return (
    <>
      <Chips
        label="看哪些"
        items={placeGroups.map((key) => ({
          key,
          label: placeGroupNames[key],
          count: first.data?.counts[key],
        }))}
        value={group}
        onChange={(key) => setGroup(placeGroups.find((one) => one === key) ?? 'to-check')}
      />
      <Loaded query={first}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState kind="empty" icon="kindergarten" title={`没有${placeGroupNames[group]}的`} />
          ) : (
            <>
              <ListCard label="名册里的号">
                {[...items, ...rest].map((one) => (
                  <ListRow
                    key={one.seq}
                    title={`${one.seq}号，${childrenWords(one.children)}`}
                    detail={standingWords(one.standing, nameOf)}
                    onPress={() => setOpen(one)}
                  />
                ))}
              </ListCard>
              <Older busy={busy} problem={problem} more={more} label="看更多" />
            </>
          )
        }
      </Loaded>
      {open === null ? null : (
        <PlaceSheet
          key={open.seq}
          place={{ id: unitId, planId, seq: String(open.seq) }}
          one={open}
          nameOf={nameOf}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
