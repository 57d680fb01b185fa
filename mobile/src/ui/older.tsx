import { Button } from './button';
import { ErrorText } from './field';

interface OlderProps {
  busy: boolean;
  problem?: string;
  /** Null at the end of the list. */
  more: (() => void) | null;
  /** Where the list does not go back in time. */
  label?: string;
}

/** Under a list that goes on. */
export function Older({ busy, problem, more, label = '看更早的' }: OlderProps) {
  return (
    <>
      <ErrorText text={problem} />
      {more === null ? null : (
        <Button kind="secondary" loading={busy} onPress={more}>
          {label}
        </Button>
      )}
    </>
  );
}
