import type { Outcome } from '@yingshang/shared/kernel';
import { useAsking } from '../../../platform/use-asking';
import { Button, ErrorText } from '../../../ui';

interface PressStepProps {
  label: string;
  kind?: 'primary' | 'secondary' | 'danger';
  request: () => Promise<Outcome<unknown>>;
  /** Also when it was refused: somebody else may have been first. */
  onStepped: () => void;
}

/** A step of the ceremony that is one press. */
export function PressStep({ label, kind = 'primary', request, onStepped }: PressStepProps) {
  const { busy, problem, ask } = useAsking();
  const onPress = async () => {
    await ask(request);
    onStepped();
  };
  return (
    <>
      <ErrorText text={problem} />
      <Button kind={kind} loading={busy} onPress={() => void onPress()}>
        {label}
      </Button>
    </>
  );
}
