import { Card, Paragraph } from '../../../ui';
import { LeafCheckButton } from '../../../ui/leaf-check';
import { sentComplaint } from '../complaint-draft';
import { checkReceipt } from '../receipt-check';

/** 「我的投诉已入账」: checked on this phone, as far as this phone has the receipt. */
export function ReceiptCheckCard({ ticket }: { ticket: string }) {
  const ledger = sentComplaint(ticket)?.receipt?.ledger ?? null;
  if (ledger === null) return null;
  return (
    <Card title="入账凭证">
      <Paragraph quiet>
        每件投诉的每一步都写进公开账本，谁也不能悄悄改掉或删掉。账本上只有校验码，看不出是谁投诉的。
      </Paragraph>
      <LeafCheckButton
        words="我的投诉已入账"
        check={(now) => checkReceipt(ledger, now)}
        found={({ position, size }) => [
          `这台手机自己核对过：账本${size}条中的第${position + 1}条，就是提交时给您的那张凭证。`,
        ]}
      />
    </Card>
  );
}
