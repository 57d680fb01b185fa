import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { type ListedPolicy, listCategories, listPolicies } from '@yingshang/shared/contracts/policies';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { FoldedChips } from '../../../ui/folded-chips';
import { categoryItems } from '../category-items';
import { ALL, type ListFilter } from '../list-filter';
import { usePolicyPages } from '../use-policy-pages';
import { PagedRows } from './paged-rows';
import { PolicyRows } from './policy-rows';

interface EnterpriseListProps {
  readonly filter: ListFilter;
  readonly unit?: string;
  readonly onCategory: (category: string) => void;
}

/** Policies for enterprises, by category. */
export function EnterpriseList({ filter, unit, onCategory }: EnterpriseListProps) {
  const categories = useQuery('policy-categories', () => call(listCategories));
  return (
    <>
      {categories.data && unit === undefined ? (
        <FoldedChips
          label="按类别筛选"
          items={categoryItems(categories.data.items)}
          value={filter.category}
          onChange={onCategory}
        />
      ) : null}
      <Rows key={JSON.stringify(filter)} filter={filter} unit={unit} />
    </>
  );
}

type Page = ResponseOf<typeof listPolicies>;

function Rows({ filter, unit }: Pick<EnterpriseListProps, 'filter' | 'unit'>) {
  const { words, category, status, level } = filter;
  const query = {
    unit,
    status,
    q: words === '' ? undefined : words,
    category: category === ALL ? undefined : category,
    level: level === ALL ? undefined : level,
  };
  const pages = usePolicyPages<ListedPolicy, Page>(`policies:${JSON.stringify(query)}`, (after) =>
    call(listPolicies, { query: { ...query, after } }),
  );
  return (
    <PagedRows<ListedPolicy, Page> pages={pages} words={words}>
      {(rows) => <PolicyRows rows={rows} />}
    </PagedRows>
  );
}
