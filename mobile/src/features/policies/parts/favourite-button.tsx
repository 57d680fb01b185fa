import { Button, ErrorText } from '../../../ui';
import { useFavourite } from '../use-favourite';

/** 收藏: on this device, without signing in. */
export function FavouriteButton({ policyId }: { policyId: string }) {
  const { kept, busy, problem, toggle } = useFavourite(policyId);
  return (
    <>
      <Button kind="secondary" icon={kept ? 'check' : 'ratings'} loading={busy} onPress={toggle}>
        {kept ? '已收藏' : '收藏'}
      </Button>
      <ErrorText text={problem} />
    </>
  );
}
