import type { ReactNode } from 'react';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';

interface StepPanelProps<S extends string> {
  /** What may be done; the first is what most would do now. */
  steps: readonly S[];
  labelOf: (step: S) => string;
  /** The step whose form is open; null for none. */
  open: S | null;
  /** A step was pressed. */
  onPress: (step: S) => void;
  onClose: () => void;
  busy: boolean;
  /** Of a step that needs no form. */
  problem?: string;
  /** Of the open one. */
  form: ReactNode;
}

/** What may be done with a case: one after the other as buttons, or the form of the one that was chosen. */
export function StepPanel<S extends string>(props: StepPanelProps<S>) {
  const { steps, labelOf, open, onPress, onClose, busy, problem, form } = props;
  if (open !== null)
    return (
      <>
        {steps.includes(open) ? null : <Gone />}
        {form}
        <Button kind="text" onPress={onClose}>
          先不办这一步
        </Button>
      </>
    );
  return (
    <Card title={steps.length === 0 ? '现在没有要您办的' : '办理'}>
      {steps.length === 0 ? <Paragraph quiet>轮到您时会有消息。</Paragraph> : null}
      <ErrorText text={problem} />
      {steps.map((step, at) => (
        <Button
          key={step}
          kind={at === 0 ? 'primary' : 'secondary'}
          loading={busy}
          onPress={() => onPress(step)}
        >
          {labelOf(step)}
        </Button>
      ))}
    </Card>
  );
}

/** Somebody else was first; what was typed is still there to be copied. */
function Gone() {
  return (
    <Card title="情况刚有变化">
      <Paragraph>现在不能办这一步了。您写的还在下面，需要时可以复制出来。</Paragraph>
    </Card>
  );
}
