import type { ScoreCorrection } from '@yingshang/shared/contracts/unit-scores';
import { goTo } from '../../../../platform/navigate';
import { Card, ListRow, Paragraph } from '../../../../ui';
import { correctionRow } from '../board-words';
import { CardRows } from './card-rows';

/** What was worked out anew since the month was frozen, each with its entry on the public ledger. */
export function CorrectionsCard({ corrections }: { corrections: readonly ScoreCorrection[] }) {
  return (
    <Card title="定下以后的更正">
      {corrections.length === 0 ? (
        <Paragraph quiet>没有更正。有评价移除或恢复、异议成立，会在这里写明。</Paragraph>
      ) : (
        <CardRows label="定下以后的更正">
          {corrections.map((one) => {
            const { key, title, detail, caption, subject } = correctionRow(one);
            return (
              <ListRow
                key={key}
                title={title}
                detail={detail}
                caption={caption}
                onPress={() => goTo('ledgerEntry', { subject })}
              />
            );
          })}
        </CardRows>
      )}
    </Card>
  );
}
