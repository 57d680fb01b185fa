import { View } from '@tarojs/components';
import { goTo } from '../../../platform/navigate';
import { Card, ListRow, Paragraph, StatusTag, spoken } from '../../../ui';
import { moveReason, movesSummary, moveTag } from '../moves-view';
import type { Change } from '../use-profile';

/** 这次变化: which policies the change moved, from where to where, and why. */
export function ChangeCard({ change }: { change: Change }) {
  const value = change.field.counts?.valueText ?? '还不知道';
  return (
    <View {...spoken({ role: 'status', live: 'polite' })}>
      <Card title="这次变化">
        <Paragraph>{`${change.field.name}：${value}。${movesSummary(change.moves)}`}</Paragraph>
        {change.moves.map((move) => {
          const { kind, words } = moveTag(move);
          return (
            <ListRow
              key={move.policyId}
              title={move.title}
              caption={moveReason(move)}
              tags={<StatusTag kind={kind}>{words}</StatusTag>}
              onPress={() => goTo('policy', { id: move.policyId })}
            />
          );
        })}
        <Paragraph quiet>
          {`现在：可享 ${change.counts.eligible} 项，待补充 ${change.counts.unknown} 项。`}
        </Paragraph>
      </Card>
    </View>
  );
}
