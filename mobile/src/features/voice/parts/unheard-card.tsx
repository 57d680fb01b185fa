import type { VoiceTicket } from '@yingshang/shared/contracts/voice';
import { Card, Paragraph } from '../../../ui';

/** Nothing was understood, and nothing is lost: what happened, and what the person can do. */
export function UnheardCard({ unheard }: { unheard: VoiceTicket['unheard'] }) {
  if (unheard === null)
    return (
      <Card title="不等识别了，录音已保存">
        <Paragraph>请在下面点一点；说的话由专人听录音转成文字。</Paragraph>
      </Card>
    );
  return (
    <Card title={unheard.message}>
      <Paragraph>{unheard.advice}</Paragraph>
    </Card>
  );
}
