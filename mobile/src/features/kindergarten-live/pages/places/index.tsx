import { useState } from 'react';
import { longDate } from '../../../../platform/dates';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, ListCard, ListRow, Loaded, Older, Paragraph } from '../../../../ui';
import { type SeatsOfKindergarten, seatWords, waitingWords } from '../../seat-words';
import { useSeats, useWaitingList } from '../../use-seats';

/** 录取和候补: what became of the seats since the draw, kindergarten by kindergarten, by numbers of the roll alone. */
export default function DrawPlacesPage() {
  const planId = usePageParameter('plan');
  const query = useSeats(planId);
  return (
    <AppPage back title="录取和候补" note={query.data?.title}>
      <Loaded query={query}>
        {({ today, listsUntil, kindergartens }) => (
          <>
            <Card title="学位怎么递补">
              <Paragraph>
                有人放弃或材料不符，空出的学位马上按派位时排好的候补顺序给下一位。每一步都写进公开账本。
              </Paragraph>
              <Paragraph quiet>{`截至${longDate(today)}。候补到${longDate(listsUntil)}为止。`}</Paragraph>
            </Card>
            {kindergartens.map((one) => (
              <Kindergarten key={one.id} planId={planId} one={one} />
            ))}
          </>
        )}
      </Loaded>
    </AppPage>
  );
}

function Kindergarten({ planId, one }: { planId: string; one: SeatsOfKindergarten }) {
  const [open, setOpen] = useState(false);
  const verb = open ? '收起候补' : '看候补';
  return (
    <Card title={one.name}>
      <Paragraph>{seatWords(one)}</Paragraph>
      <Paragraph quiet>{one.waiting === 0 ? '没有人候补' : `候补${one.waiting}个号`}</Paragraph>
      {one.waiting === 0 ? null : (
        <Button kind="text" spokenName={`${verb}，${one.name}`} onPress={() => setOpen(!open)}>
          {verb}
        </Button>
      )}
      {open ? <Waiting planId={planId} at={one.id} /> : null}
    </Card>
  );
}

function Waiting({ planId, at }: { planId: string; at: string }) {
  const { first, rest, busy, problem, more } = useWaitingList(planId, at);
  return (
    <Loaded query={first}>
      {({ items }) => (
        <>
          <ListCard label="候补的号，先轮到的在前">
            {[...items, ...rest].map((line) => (
              <ListRow key={line.seq} title={`第${line.seq}号`} detail={waitingWords(line)} />
            ))}
          </ListCard>
          <Older busy={busy} problem={problem} more={more} label="看更多" />
        </>
      )}
    </Loaded>
  );
}
