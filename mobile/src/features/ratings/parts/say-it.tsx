import type { Stars } from '@yingshang/shared/contracts/ratings';
import { useVoiceWays } from '../../../platform/use-voice-ways';
import { Card } from '../../../ui';
import { Speak } from '../../../ui/speak';
import { useSpeaking } from '../../../ui/use-speaking';
import type { RatedPlace } from '../rate-draft';

interface SayItProps {
  place: RatedPlace;
  /** As it stands when it is asked: a star that is tapped ends the recording, and this part is gone by then. */
  stars: () => Stars | null;
}

/** Before anything is chosen: the whole rating said in a sentence. Only where the city makes words of it. */
export function SayIt({ place, stars }: SayItProps) {
  const { rated, unitId, unitName, detail, channel } = place;
  const officerId = 'occasionId' in rated ? null : rated.officerId;
  const speaking = useSpeaking(
    {
      page: 'rating',
      occasionId: 'occasionId' in rated ? rated.occasionId : null,
      unit: { id: unitId, name: unitName },
      officer: officerId === null ? null : { id: officerId, name: detail ?? '' },
    },
    () => ({ stars: stars() ?? undefined }),
  );
  const ways = useVoiceWays();
  if (ways.data === undefined || ways.data.recogniser === 'none') return null;
  return (
    <Card title="也可以直接说：“给五颗星，办得快”">
      <Speak speaking={speaking} atCounter={channel === 'counter' || channel === 'display'} />
    </Card>
  );
}
