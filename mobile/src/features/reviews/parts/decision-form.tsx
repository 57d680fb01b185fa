import { type DecisionGround, groundNames } from '@yingshang/shared/contracts/fairness';
import { LONGEST_REASON } from '@yingshang/shared/contracts/rating-reviews';
import { Button, Card, ChoiceList, ErrorText, LongField, Paragraph } from '../../../ui';
import type { Deciding } from '../use-reviews';

interface DecisionFormProps {
  title: string;
  grounds: readonly DecisionGround[];
  deciding: Deciding;
  action: string;
  /** Takes ratings away: said in red. */
  removes: boolean;
  onDecide: () => void;
}

/** Ground and reason, which unit and rater will read, and what is done. */
export function DecisionForm({ title, grounds, deciding, action, removes, onDecide }: DecisionFormProps) {
  const { ground, reason, choose, write, busy, problem } = deciding;
  const chosen = grounds.find((one) => one === ground);
  return (
    <Card title={title}>
      <ChoiceList
        label="理由"
        choices={grounds.map((one) => ({ value: one, label: groundNames[one] }))}
        value={chosen}
        onChange={(value) => {
          const next = grounds.find((one) => one === value);
          if (next !== undefined) choose(next);
        }}
      />
      <LongField
        label="依据"
        hint="查了什么、为什么这样定。单位和评价人都会看到，请不要写姓名和电话"
        value={reason}
        most={LONGEST_REASON}
        onChange={write}
      />
      <ErrorText text={problem} />
      <Button kind={removes ? 'danger' : 'primary'} loading={busy} onPress={onDecide}>
        {action}
      </Button>
      <Paragraph quiet>核定结果会写入公开账本，您的操作会留下记录。</Paragraph>
    </Card>
  );
}
