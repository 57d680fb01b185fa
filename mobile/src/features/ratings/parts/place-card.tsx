import { View } from '@tarojs/components';
import { Card, Paragraph, StatusTag } from '../../../ui';
import type { RatedPlace } from '../rate-draft';
import { unprovenWords } from '../rating-words';
import { useScoringRules } from '../use-scoring-rules';
import './place-card.scss';

/** What is rated, with window and officer, and what vouches for the visit. */
export function PlaceCard({ place }: { place: RatedPlace }) {
  return (
    <Card title={place.unitName}>
      {place.detail ? <Paragraph>{place.detail}</Paragraph> : null}
      {place.proof ? (
        <View className="place-card__proof">
          <StatusTag kind="ok" icon="check">
            有到场凭证，完整计分
          </StatusTag>
        </View>
      ) : (
        <NoProof />
      )}
    </Card>
  );
}

function NoProof() {
  return <Paragraph quiet>{unprovenWords(useScoringRules()?.weights.unproven)}</Paragraph>;
}
