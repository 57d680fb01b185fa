import type { UnsealingView } from '@yingshang/shared/contracts/unsealing';
import { goTo } from '../../../../platform/navigate';
import { useHolds } from '../../../../platform/own-unit';
import {
  AppPage,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  OnlyRoles,
  Paragraph,
  Section,
  StatusTag,
} from '../../../../ui';
import { groundWords, sorted, stateTag, untilWords } from '../../unsealing-words';
import { useUnsealings } from '../../use-unsealing';

const ROLES = ['supervisor', 'auditor'] as const;

/** Requests to open who rated: those to do something about, then the others of 30 days. */
export default function UnsealingsPage() {
  return (
    <AppPage back wide title="查明评价人">
      <OnlyRoles roles={ROLES} who="督查和审计员">
        <Paragraph quiet>
          督查申请，另一个单位的审计员批准，申请人看一次。每一步都写进公开账本，评价人会收到消息。
        </Paragraph>
        <Requests />
      </OnlyRoles>
    </AppPage>
  );
}

function Requests() {
  const isAuditor = useHolds(['auditor']);
  return (
    <Loaded query={useUnsealings()}>
      {({ items }) => {
        const { tasks, others } = sorted(items, isAuditor);
        return (
          <>
            <Section title={`要您办的（${tasks.length}件）`}>
              {tasks.length === 0 ? <Nothing /> : <Rows label="要您办的" items={tasks} />}
            </Section>
            {others.length === 0 ? null : (
              <Section title="最近30天的" note="您申请的和您可以看的">
                <Rows label="最近30天的" items={others} />
              </Section>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Nothing() {
  const isSupervisor = useHolds(['supervisor']);
  return (
    <FeedbackState
      kind="empty"
      icon="check"
      title="没有要您办的"
      detail={isSupervisor ? '要申请，请从差评督办、评价核定或核对文字的那一条里进。' : undefined}
    />
  );
}

function Rows({ label, items }: { label: string; items: readonly UnsealingView[] }) {
  return (
    <ListCard label={label}>
      {items.map((one) => {
        const { kind, words } = stateTag(one);
        const whose = one.own ? '您申请的' : `${one.askedBy}申请的`;
        const caption = [whose, untilWords(one)].filter(Boolean).join('；');
        return (
          <ListRow
            key={one.id}
            title={one.unitName}
            tags={<StatusTag kind={kind}>{words}</StatusTag>}
            detail={groundWords(one)}
            caption={caption}
            spokenName={[words, one.unitName, groundWords(one), caption].join('，')}
            onPress={() => goTo('unsealing', { id: one.id })}
          />
        );
      })}
    </ListCard>
  );
}
