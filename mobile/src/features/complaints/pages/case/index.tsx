import type { OwnComplaint } from '@yingshang/shared/contracts/complaints';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  ListRow,
  Loaded,
  Paragraph,
  Section,
  StatusTag,
  Timeline,
} from '../../../../ui';
import { FactList } from '../../../../ui/fact-list';
import { OnTheWay } from '../../../../ui/on-the-way';
import {
  provisionalNote,
  rowTitle,
  saidFacts,
  standingSentence,
  standingTag,
  timelineOf,
} from '../../case-words';
import { MayPublish } from '../../parts/may-publish';
import { Press } from '../../parts/press';
import { ReceiptCheckCard } from '../../parts/receipt-check-card';
import { YourTurn } from '../../parts/your-turn';
import { useOwnComplaint } from '../../use-own-complaints';

/** One of one's own complaints: who has it until when, the one thing to do, its story. */
export default function OwnComplaintPage() {
  const ticket = usePageParameter('ticket');
  const query = useOwnComplaint(ticket);
  return (
    <AppPage back title="我的投诉">
      <Loaded query={query}>
        {(one) => (
          <>
            <Standing one={one} />
            <YourTurn one={one} />
            <Press one={one} />
            <OnTheWay ticket={ticket} received="文字" onArrived={query.reload} />
            <Section title="办理经过">
              <Card>
                <Timeline label="办理经过" items={timelineOf(one.timeline)} />
              </Card>
            </Section>
            <Said one={one} />
            <MayPublish one={one} />
            {one.joined ? null : <ReceiptCheckCard ticket={ticket} />}
          </>
        )}
      </Loaded>
    </AppPage>
  );
}

function Standing({ one }: { one: OwnComplaint }) {
  const tag = standingTag(one);
  const note = provisionalNote(one.dues);
  return (
    <Card title={standingSentence(one, one.confirmBy)}>
      <StatusTag kind={tag.kind} icon={tag.icon}>
        {tag.words}
      </StatusTag>
      {note === undefined ? null : <Paragraph quiet>{note}</Paragraph>}
      {one.joined ? (
        <Paragraph quiet>您在跟着看这件事：办理和确认由最先提交的人来，进展同样会告诉您。</Paragraph>
      ) : null}
      {one.joiners > 0 ? <Paragraph quiet>{`还有${one.joiners}人在跟着看这件事。`}</Paragraph> : null}
      {one.occasionId === null ? null : (
        <Button onPress={() => goTo('rate', { occasion: one.occasionId ?? '' })}>评价这次办理</Button>
      )}
    </Card>
  );
}

function Said({ one }: { one: OwnComplaint }) {
  const { publishedId } = one;
  return (
    <>
      <Card title="您反映的">
        <FactList
          facts={[
            { name: '编号', text: one.number },
            { name: '投诉对象', text: rowTitle(one) },
            ...saidFacts(one),
          ]}
        />
        {one.words?.note ? <Paragraph quiet>{one.words.note}</Paragraph> : null}
        <Paragraph quiet>打电话问的时候，报编号就行，不用说您是谁。</Paragraph>
      </Card>
      {publishedId === null ? null : (
        <ListRow
          icon="disclosure"
          title="已匿名公开"
          detail="看公开的样子"
          onPress={() => goTo('publishedComplaint', { id: publishedId })}
        />
      )}
    </>
  );
}
