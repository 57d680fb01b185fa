import { getObjectionWindow, type UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import type { ComplaintCause } from '@yingshang/shared/unit-scores';
import { Card, Paragraph } from '../../../../ui';
import { windowWords } from '../case-words';
import { causeMeanings } from '../cause-words';
import { lostWords } from '../decomposition';
import { useHoldsIn, useObjectionWindow, useUnitMonth } from '../use-unit-scores';

interface CauseCardProps {
  id: string;
  month: UnitMonth['month'];
  cause: ComplaintCause;
}

/** What a cause took in a month, what is counted, and until when the unit may object. */
export function CauseCard({ id, month, cause }: CauseCardProps) {
  const score = useUnitMonth(id, month).data?.month?.score;
  const mayRead = useHoldsIn(id, getObjectionWindow.access.roles);
  const window = useObjectionWindow(mayRead ? { id, month } : null).data;
  return (
    <Card>
      {score === undefined ? null : <Paragraph>{lostWords(score, cause)}</Paragraph>}
      <Paragraph quiet>{causeMeanings[cause]}</Paragraph>
      {window === undefined ? null : <Paragraph>{windowWords(window)}</Paragraph>}
    </Card>
  );
}
