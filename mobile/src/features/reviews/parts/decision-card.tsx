import { groundNames } from '@yingshang/shared/contracts/fairness';
import type { DecisionView } from '@yingshang/shared/contracts/rating-reviews';
import { longDate } from '../../../platform/dates';
import { Card, Paragraph } from '../../../ui';
import { decisionTitle, placesText } from '../review-words';

/** What was decided, about which, and why. */
export function DecisionCard({ decision, places }: { decision: DecisionView; places?: readonly number[] }) {
  const { ground, reason, day } = decision;
  const about = places === undefined || places.length === 0 ? '' : `（${placesText(places)}）`;
  return (
    <Card title={`${decisionTitle(decision)}${about}`}>
      <Paragraph>{`${groundNames[ground]}。${reason}`}</Paragraph>
      <Paragraph quiet>{longDate(day)}</Paragraph>
    </Card>
  );
}
