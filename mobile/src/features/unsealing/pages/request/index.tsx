import type { UnsealingView } from '@yingshang/shared/contracts/unsealing';
import { useHolds } from '../../../../platform/own-unit';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Card,
  FeedbackState,
  Loaded,
  OnlyRoles,
  Paragraph,
  Section,
  StatusTag,
  Timeline,
} from '../../../../ui';
import { Decide } from '../../parts/decide';
import { Look } from '../../parts/look';
import { groundWords, stateTag, taskOf, trailOf, untilWords } from '../../unsealing-words';
import { useIdentity, useUnsealings } from '../../use-unsealing';

const ROLES = ['supervisor', 'auditor'] as const;

/** One request: what was asked, what became of it, and what the reader has to do. */
export default function UnsealingPage() {
  return (
    <AppPage back title="查明评价人">
      <OnlyRoles roles={ROLES} who="督查和审计员">
        <Request />
      </OnlyRoles>
    </AppPage>
  );
}

function Request() {
  const id = usePageParameter('id');
  const query = useUnsealings();
  // Above what is fetched anew: the identity is shown once, and must outlive the list.
  const opening = useIdentity(id, query.reload);
  return (
    <Loaded query={query}>
      {({ items }) => {
        const one = items.find((item) => item.id === id);
        if (one === undefined)
          return (
            <FeedbackState kind="empty" title="没有这件申请" detail="它可能已满30天，或者不归您办理。" />
          );
        return (
          <>
            <Asked one={one} />
            <ToDo one={one} opening={opening} onDecided={query.reload} />
            <Section title="经过">
              <Timeline label="经过" items={trailOf(one)} />
            </Section>
            <Paragraph quiet>
              公开账本上有这些步骤的日期、单位和理由，没有姓名，也没有是哪条评价。审计记录里有每一步是谁做的。
            </Paragraph>
          </>
        );
      }}
    </Loaded>
  );
}

function Asked({ one }: { one: UnsealingView }) {
  const { kind, words } = stateTag(one);
  const until = untilWords(one);
  return (
    <Card title={one.unitName}>
      <StatusTag kind={kind}>{words}</StatusTag>
      <Paragraph>{groundWords(one)}</Paragraph>
      <Paragraph>{one.note === null ? '依据已无法再打开。' : `“${one.note}”`}</Paragraph>
      {until === '' ? null : <Paragraph quiet>{until}</Paragraph>}
    </Card>
  );
}

interface ToDoProps {
  readonly one: UnsealingView;
  readonly opening: ReturnType<typeof useIdentity>;
  readonly onDecided: () => void;
}

function ToDo({ one, opening, onDecided }: ToDoProps) {
  const task = taskOf(one, useHolds(['auditor']));
  if (task === 'decide') return <Decide id={one.id} onDecided={onDecided} />;
  if (task === 'look' || opening.identity !== undefined) return <Look opening={opening} />;
  if (task !== 'wait') return null;
  return (
    <Card title={one.own ? '等第二个人' : '等申请人查看'}>
      <Paragraph>
        {one.own
          ? '要由另一个单位的审计员决定。您申请的，您自己不能批准，和您同单位的人也不能。'
          : '只有申请人可以看，您看不到。'}
      </Paragraph>
    </Card>
  );
}
