import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { lengthWords } from '../desk-view';
import { useRecording } from '../use-opened';
import { Player } from './player';

/** A recording, closed until somebody asks to hear it. */
export function Recording({ statementId, seconds }: { statementId: string; seconds: number }) {
  const { address, busy, problem, open } = useRecording(statementId);
  return (
    <Card title={`录音（${lengthWords(seconds)}）`}>
      {address === undefined ? (
        <>
          <Paragraph quiet>打开后会记下您在什么时候听过。请在没有旁人的地方听，不要转录、外传。</Paragraph>
          <Button kind="secondary" loading={busy} onPress={open}>
            打开录音
          </Button>
          <ErrorText text={problem} />
        </>
      ) : (
        <Player address={address} seconds={seconds} />
      )}
    </Card>
  );
}
