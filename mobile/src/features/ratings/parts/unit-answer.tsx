import { getAnswerToMine } from '@yingshang/shared/contracts/reputation';
import { longDate } from '../../../platform/dates';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Card, Paragraph } from '../../../ui';

/** What the unit said in public to one's own rating; nothing where it said nothing yet. */
export function UnitAnswerPart({ ticket, personId }: { ticket: string; personId: string }) {
  const query = useQuery(`my-answer:${personId}:${ticket}`, () =>
    call(getAnswerToMine, { params: { ticket } }),
  );
  const answer = query.data?.answer ?? null;
  if (answer === null) return null;
  return (
    <Card title="单位公开答复了您">
      <Paragraph>{answer.text}</Paragraph>
      <Paragraph quiet>{`${longDate(answer.answeredOn)}答复；公众看不到您写的话。`}</Paragraph>
    </Card>
  );
}
