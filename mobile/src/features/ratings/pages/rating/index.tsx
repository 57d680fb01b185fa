import { usePageParameter } from '../../../../platform/page-parameter';
import { RatingView } from '../../parts/rating-view';

/** One of one's own ratings. */
export default function RatingPage() {
  return <RatingView ticket={usePageParameter('ticket')} given={usePageParameter('given') !== ''} />;
}
