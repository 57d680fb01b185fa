import type { ComplaintDue } from '@yingshang/shared/contracts/complaints';
import { Card, Paragraph } from '../../../ui';
import { dueLine } from '../desk-words';

/** Every limit that runs; nothing where none does. */
export function DuesCard({ dues }: { dues: readonly ComplaintDue[] }) {
  if (dues.length === 0) return null;
  return (
    <Card title="期限">
      {dues.map((due) => (
        <Paragraph key={due.limit}>{dueLine(due)}</Paragraph>
      ))}
    </Card>
  );
}
