import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { listResidentPolicies } from '@yingshang/shared/contracts/policies';
import { useCity } from '../../../platform/city';
import { goTo } from '../../../platform/navigate';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { ListCard, ListRow, StatusTag } from '../../../ui';
import { FoldedChips } from '../../../ui/folded-chips';
import { ALL, type ListFilter } from '../list-filter';
import { policyCaption } from '../policy-row';
import { statusWord } from '../status-word';
import { usePolicyPages } from '../use-policy-pages';
import { Excerpt } from './excerpt';
import { PagedRows } from './paged-rows';

type Page = ResponseOf<typeof listResidentPolicies>;
type Row = Page['items'][number];

interface ResidentListProps {
  readonly filter: ListFilter;
  readonly onTopic: (topic: string) => void;
}

/** Policies for residents (便民), by topic. */
export function ResidentList({ filter, onTopic }: ResidentListProps) {
  const topics = useQuery('resident-topics', () => call(listResidentPolicies));
  const items = topics.data?.topics.map(({ name, count }) => ({ key: name, label: name, count })) ?? [];
  return (
    <>
      {items.length > 0 ? (
        <FoldedChips
          label="按主题筛选"
          items={[{ key: ALL, label: '全部' }, ...items]}
          value={filter.category}
          onChange={onTopic}
        />
      ) : null}
      <Rows key={JSON.stringify(filter)} filter={filter} />
    </>
  );
}

function Rows({ filter: { words, category, status, level } }: { filter: ListFilter }) {
  const today = useCity()?.today;
  const query = {
    status,
    q: words === '' ? undefined : words,
    topic: category === ALL ? undefined : category,
    level: level === ALL ? undefined : level,
  };
  const pages = usePolicyPages<Row, Page>(`resident-policies:${JSON.stringify(query)}`, (after) =>
    call(listResidentPolicies, { query: { ...query, after } }),
  );
  return (
    <PagedRows<Row, Page> pages={pages} words={words}>
      {(rows) => (
        <ListCard label="便民政策列表">
          {rows.map((row) => (
            <ResidentRow key={row.id} row={row} today={today} />
          ))}
        </ListCard>
      )}
    </PagedRows>
  );
}

function ResidentRow({ row, today }: { row: Row; today: string | undefined }) {
  const { kind, word } = statusWord(row.status);
  const caption = policyCaption(row, today);
  return (
    <ListRow
      title={row.title}
      marks={row.match?.title}
      detail={row.benefitText}
      excerpt={row.match?.excerpt ? <Excerpt match={row.match} /> : undefined}
      caption={caption}
      tags={
        <>
          <StatusTag kind={kind}>{word}</StatusTag>
          <StatusTag kind="brand">{row.topic}</StatusTag>
        </>
      }
      spokenName={[word, row.topic, row.title, row.benefitText, caption].join('，')}
      onPress={() => goTo('residentPolicy', { id: row.id })}
    />
  );
}
