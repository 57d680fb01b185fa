import { Card, Paragraph } from '../../../ui';
import { LeafCheckButton } from '../../../ui/leaf-check';
import { checkReceipt } from '../receipt-check';

/** 「我的投诉已入账」: checked on this phone. */
export function ReceiptCheckCard({ ticket }: { ticket: string }) {
  return (
    <Card title="入账凭证">
      <Paragraph quiet>
        每件投诉的每一步都写进公开账本，谁也不能悄悄改掉或删掉。账本上只有校验码，看不出是谁投诉的。
      </Paragraph>
      <LeafCheckButton
        words="我的投诉已入账"
        check={(now) => checkReceipt(ticket, now)}
        found={({ position, own }) => [
          `这台手机自己核对过：账本第${position + 1}条就是您提交的投诉，内容没有被改。`,
          ...(own ? [] : ['当时不是在这台手机上提交的，内容按服务器现在显示的核对。']),
        ]}
      />
    </Card>
  );
}
