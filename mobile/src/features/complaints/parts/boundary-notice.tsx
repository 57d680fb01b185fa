import Taro from '@tarojs/taro';
import type { BoundaryAdvice } from '@yingshang/shared/contracts/complaints';
import { goTo } from '../../../platform/navigate';
import { Button, Card, Paragraph } from '../../../ui';
import { heardWords } from '../filing-words';

/** Where to turn first, calmly: it never stands in the way of the complaint. */
export function BoundaryNotice({ boundaries }: { boundaries: readonly BoundaryAdvice[] }) {
  return boundaries.map((one) => <Notice key={one.title} boundary={one} />);
}

function Notice({ boundary }: { boundary: BoundaryAdvice }) {
  const { advice, kind, phones, policy, title } = boundary;
  const heard = heardWords(boundary);
  return (
    <Card title={title}>
      <Paragraph>{advice}</Paragraph>
      {phones.map(({ name, phone }, index) => (
        <Button
          key={phone}
          kind={kind === 'danger' && index === 0 ? 'primary' : 'secondary'}
          icon="phone"
          spokenName={`拨打 ${phone} ${name}`}
          onPress={() => void Taro.makePhoneCall({ phoneNumber: phone })}
        >
          {`拨打 ${phone}`}
        </Button>
      ))}
      {policy === null ? null : (
        <Button kind="secondary" onPress={() => goTo('policy', { id: policy.id })}>
          看政策，问联系人
        </Button>
      )}
      <Paragraph quiet>{`${heard}仍然可以接着投诉。`}</Paragraph>
    </Card>
  );
}
