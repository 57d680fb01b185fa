import { goTo } from '../../../platform/navigate';
import { Button } from '../../../ui';

/** Whoever may decide about a held rating may also ask who gave it; the form says what that costs. */
export function AskToUnseal({ findingId, place }: { findingId: string; place: number }) {
  const about = { kind: 'finding', id: findingId, place: String(place) } as const;
  return (
    <Button kind="text" onPress={() => goTo('askToUnseal', about)}>
      {`申请查明第${place}条的评价人`}
    </Button>
  );
}
