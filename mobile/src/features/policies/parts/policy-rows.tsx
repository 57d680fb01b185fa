import type { ListedPolicy, PolicyRow } from '@yingshang/shared/contracts/policies';
import { useCity } from '../../../platform/city';
import { goTo } from '../../../platform/navigate';
import { DemoTag, ListCard, ListRow, StatusTag } from '../../../ui';
import { policyCaption } from '../policy-row';
import { statusWord } from '../status-word';
import { Excerpt } from './excerpt';

type Row = PolicyRow & Partial<Pick<ListedPolicy, 'match'>>;

export function PolicyRows({ rows }: { rows: readonly Row[] }) {
  const today = useCity()?.today;
  return (
    <ListCard label="政策列表">
      {rows.map((row) => (
        <ListRow
          key={row.id}
          title={row.title}
          marks={row.match?.title}
          excerpt={row.match?.excerpt ? <Excerpt match={row.match} /> : undefined}
          detail={row.benefitText}
          caption={policyCaption(row, today)}
          tags={<PolicyTags row={row} />}
          spokenName={[
            statusWord(row.status).word,
            row.categoryName,
            row.demo ? '演示' : '',
            row.title,
            row.benefitText,
            policyCaption(row, today),
          ]
            .filter(Boolean)
            .join('，')}
          onPress={() => goTo('policy', { id: row.id })}
        />
      ))}
    </ListCard>
  );
}

export function PolicyTags({ row }: { row: Pick<PolicyRow, 'status' | 'categoryName' | 'demo'> }) {
  const { kind, word } = statusWord(row.status);
  return (
    <>
      <StatusTag kind={kind}>{word}</StatusTag>
      <StatusTag kind="brand">{row.categoryName}</StatusTag>
      {row.demo ? <DemoTag /> : null}
    </>
  );
}
