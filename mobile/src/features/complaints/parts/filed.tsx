import type { ComplaintReceipt } from '@yingshang/shared/contracts/complaints';
import { useCity } from '../../../platform/city';
import { longDate } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { AppPage, Button, Card, Paragraph } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { OnTheWay } from '../../../ui/on-the-way';
import { provisionalNote, receiptSteps } from '../case-words';
import { ReceiptCheckCard } from './receipt-check-card';

/** Right after it was filed: the number, until when, and the proof that it was entered. */
export function Filed({ receipt }: { receipt: ComplaintReceipt }) {
  const { due, filedOn, number, ticket, unit } = receipt;
  const today = useCity()?.today ?? filedOn;
  const note = due === null ? undefined : provisionalNote([due]);
  return (
    <AppPage
      back
      title="投诉回执"
      footer={<Button onPress={() => goTo('myComplaint', { ticket })}>看办理进展</Button>}
    >
      <Card title={receipt.joined ? '已跟上这件事' : '已收到您的投诉'}>
        <FactList
          facts={[
            { name: '编号', text: number },
            { name: '承办单位', text: unit?.name ?? '由平台确定' },
            ...(due === null ? [] : [{ name: '最晚审核', text: longDate(due.date) }]),
          ]}
        />
        {note === undefined ? null : <Paragraph quiet>{note}</Paragraph>}
      </Card>
      <Card title="接下来">
        {receiptSteps(receipt, today).map((step, index) => (
          <Paragraph key={step}>{`${index + 1}. ${step}`}</Paragraph>
        ))}
      </Card>
      <OnTheWay ticket={ticket} received="文字" onArrived={() => undefined} />
      {receipt.joined ? null : <ReceiptCheckCard ticket={ticket} />}
    </AppPage>
  );
}
