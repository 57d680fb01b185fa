import { Card, Paragraph } from '../../../ui';

/** The answer that waits for the lead's word; the complainant has not seen it. */
export function DraftCard({ draft }: { draft: string | null }) {
  if (draft === null) return null;
  return (
    <Card title="待审核的答复">
      <Paragraph>{draft}</Paragraph>
      <Paragraph quiet>负责人同意后才发给投诉人。</Paragraph>
    </Card>
  );
}
