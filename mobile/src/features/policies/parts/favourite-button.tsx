import { Button, ErrorText } from '../../../ui';
import { useFavourite, useToldFavourite } from '../use-favourite';

type Favourite = Pick<ReturnType<typeof useFavourite>, 'kept' | 'busy' | 'problem' | 'keep' | 'drop'>;

/** 收藏: on this device, without signing in. */
export function FavouriteButton({ policyId }: { policyId: string }) {
  return <KeepButton {...useFavourite(policyId)} />;
}

/** The same for a policy that its reader may be told of. */
export function ToldFavouriteButton({ policyId }: { policyId: string }) {
  return <KeepButton {...useToldFavourite(policyId)} />;
}

function KeepButton({ kept, busy, problem, keep, drop }: Favourite) {
  return (
    <>
      <Button kind="secondary" icon={kept ? 'check' : 'ratings'} loading={busy} onPress={kept ? drop : keep}>
        {kept ? '已收藏' : '收藏'}
      </Button>
      <ErrorText text={problem} />
    </>
  );
}
