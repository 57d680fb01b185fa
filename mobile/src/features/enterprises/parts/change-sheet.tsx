import { goTo } from '../../../platform/navigate';
import { ListCard, ListRow, Paragraph, Sheet, StatusTag } from '../../../ui';
import { moveReason, movesSummary, moveTag } from '../moves-view';
import type { Change } from '../use-profile';

/** 这次变化: which policies the change moved, from where to where, and why; stays until the person closes it. */
export function ChangeSheet({ change, onClose }: { change: Change; onClose: () => void }) {
  const { field, moves, counts } = change;
  return (
    <Sheet title="这次变化" onClose={onClose} closeLabel="知道了">
      <Paragraph>{`${field.name}：${field.counts?.valueText ?? '还不知道'}。${movesSummary(moves)}`}</Paragraph>
      <Paragraph quiet>
        {`现在可享 ${counts.eligible} 项，待补充 ${counts.unknown} 项，不符合 ${counts.notEligible} 项。`}
      </Paragraph>
      {moves.length > 0 ? (
        <ListCard label="有变化的政策">
          {moves.map((move) => {
            const { kind, words } = moveTag(move);
            const reason = moveReason(move);
            return (
              <ListRow
                key={move.policyId}
                title={move.title}
                caption={reason}
                tags={<StatusTag kind={kind}>{words}</StatusTag>}
                spokenName={`${words}，${move.title}，${reason}`}
                onPress={() => goTo('policy', { id: move.policyId })}
              />
            );
          })}
        </ListCard>
      ) : null}
    </Sheet>
  );
}
