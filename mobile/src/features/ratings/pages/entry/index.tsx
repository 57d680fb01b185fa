import { getLedgerEvents, type LedgerEvent } from '@yingshang/shared/contracts/ledger';
import { getUnit } from '@yingshang/shared/contracts/service-cards';
import { minuteOf } from '../../../../platform/dates';
import { checkEvent } from '../../../../platform/ledger-check';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, Button, Card, FeedbackState, Loaded, Paragraph, StatusTag } from '../../../../ui';
import { FactList } from '../../../../ui/fact-list';
import { LeafCheckButton } from '../../../../ui/leaf-check';
import { isAboutOwn, kindName, toldEntry } from '../../entry-words';
import { useOwnStanding } from '../../use-own-standing';

/** One entry that everybody may read, and that everybody's own phone can check. */
export default function LedgerEntryPage() {
  const subject = usePageParameter('subject');
  const query = useQuery(`ledger-entry:${subject}`, () => call(getLedgerEvents, { query: { subject } }));
  return (
    <AppPage back title="公开账本的记录" note="谁都可以看，谁也不能悄悄改掉或删掉。">
      <Loaded query={query}>
        {({ events }) =>
          events[0] === undefined ? (
            <FeedbackState
              kind="empty"
              icon="clock"
              title="账本上还没有这条记录"
              detail="新的记录一分钟内写进账本，请稍后再看。"
              action={{ label: '再看一次', onPress: query.reload }}
            />
          ) : (
            <Entry event={events[0]} />
          )
        }
      </Loaded>
    </AppPage>
  );
}

function Entry({ event }: { event: LedgerEvent }) {
  const ticket = usePageParameter('ticket');
  const own = useOwnStanding(ticket === '' ? null : ticket);
  const told = toldEntry(event);
  const { unitId } = told;
  const unit = useQuery(unitId === null ? null : `unit:${unitId}`, () =>
    call(getUnit, { params: { id: unitId ?? '' } }),
  );
  const isOwn = own.data !== undefined && isAboutOwn(told, event.subject, own.data);
  return (
    <>
      <Card title={kindName(event)}>
        {isOwn ? (
          <>
            <StatusTag kind="brand" icon="check">
              这条说的是您的评价
            </StatusTag>
            <Paragraph quiet>这台手机用只有您有的密码打开了它。别人看不出是哪条评价。</Paragraph>
          </>
        ) : null}
        <FactList
          facts={[
            ...(unitId === null ? [] : [{ name: '单位', text: unit.data?.name ?? unitId }]),
            ...told.facts,
            { name: '位置', text: `账本第${event.position + 1}条` },
            { name: '写入时间', text: minuteOf(event.recordedAt) },
            { name: '编号', text: event.subject },
          ]}
        />
      </Card>
      <Card title="核对">
        <Paragraph quiet>
          这台手机自己算一遍：这些内容确实写在账本的这个位置，账本由公布的密钥签名，以前的内容没有改过。
        </Paragraph>
        <LeafCheckButton
          words="这条记录在账本上"
          check={(now) => checkEvent(event, now)}
          found={({ position, size }) => [
            `这台手机自己核对过：它是账本${size}条中的第${position + 1}条，内容没有被改。`,
          ]}
        />
      </Card>
      {unitId === null ? null : <UnitDoor unitId={unitId} kind={event.kind} />}
    </>
  );
}

function UnitDoor({ unitId, kind }: { unitId: string; kind: string }) {
  if (kind === 'year-scores')
    return (
      <Button kind="text" onPress={() => goTo('unitYear', { id: unitId })}>
        看这个单位的年度得分
      </Button>
    );
  return kind === 'month-scores' ? (
    <Button kind="text" onPress={() => goTo('unitScore', { id: unitId })}>
      看这个单位的得分
    </Button>
  ) : (
    <Button kind="text" onPress={() => goTo('ratingChanges', { id: unitId })}>
      看这个单位的全部变动
    </Button>
  );
}
