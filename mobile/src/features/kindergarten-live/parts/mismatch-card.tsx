import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { minuteOf } from '../../../platform/dates';
import { Card, Paragraph, StatusTag } from '../../../ui';
import { mismatchWords } from '../live-words';

/** What everybody is to know: the roll was not what the applications are, or was taken back. */
export function MismatchCard({ live: { mismatch, takenBack } }: { live: LiveDraw }) {
  return (
    <>
      {mismatch === null ? null : (
        <Card title="名册和报名不一致">
          <StatusTag kind={mismatch.found === 'before' ? 'bad' : 'warn'} icon="cross">
            {mismatch.found === 'before' ? '现在不能派位' : '派位照封存的名册进行'}
          </StatusTag>
          <Paragraph>{mismatchWords(mismatch)}</Paragraph>
          <Paragraph quiet>{`${minuteOf(mismatch.at)}核对时发现，写进了公开账本。`}</Paragraph>
        </Card>
      )}
      {takenBack === null ? null : (
        <Card title="名册撤回过">
          <Paragraph>{`${minuteOf(takenBack.at)}撤回，理由：${takenBack.reason}`}</Paragraph>
        </Card>
      )}
    </>
  );
}
