import type { OwnComplaint } from '@yingshang/shared/contracts/complaints';
import { Card, ChoiceSet, ErrorText, Paragraph, WaitingCard } from '../../../ui';
import { letPublish, useOwnStep } from '../use-own-complaints';

const LETS = 'lets';
const LETS_NOT = 'lets-not';

/** Whether it may be published without the name; taken back at any time. */
export function MayPublish({ one }: { one: OwnComplaint }) {
  const { ticket, joined, mayPublish } = one;
  const form = useOwnStep(ticket, 'publish', {
    send: ({ choice }, key) => letPublish(ticket, choice === LETS, key),
  });
  if (joined) return null;
  if (form.waits) return <WaitingCard busy={form.busy} onTryAgain={form.submit} onTakeBack={form.takeBack} />;
  return (
    <Card title="匿名公开">
      <ChoiceSet
        label="匿名公开"
        choices={[
          { value: LETS, label: '办结后可以匿名公开', hint: '由督查人员挑选；取消后马上从公开页撤下' },
        ]}
        values={mayPublish ? [LETS] : []}
        onChange={(values) => {
          form.choose(values.includes(LETS) ? LETS : LETS_NOT);
          form.submit();
        }}
      />
      <Paragraph quiet>公开的内容里没有您的姓名、电话，也没有能认出您的地点。</Paragraph>
      <ErrorText text={form.problem} />
    </Card>
  );
}
