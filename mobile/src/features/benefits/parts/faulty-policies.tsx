import type { PolicyRow } from '@yingshang/shared/contracts/policies';
import { goTo } from '../../../platform/navigate';
import { ListCard, ListRow, Section } from '../../../ui';

/** Policies whose stored condition is broken: below every tab, because they are in none of the three lists. */
export function FaultyPolicies({ rows }: { rows: readonly PolicyRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section
      title={`暂不能判断（${rows.length}项）`}
      note="这些政策的适用条件数据有误，暂不能判断，已通知责任单位。"
    >
      <ListCard label="暂不能判断的政策">
        {rows.map(({ id, title, benefitText }) => (
          <ListRow key={id} title={title} detail={benefitText} onPress={() => goTo('policy', { id })} />
        ))}
      </ListCard>
    </Section>
  );
}
