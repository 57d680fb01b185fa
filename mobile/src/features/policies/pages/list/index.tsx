import { listCategories } from '@yingshang/shared/contracts/policies';
import { useState } from 'react';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, Button, ErrorText, FeedbackState, Paragraph, Tabs } from '../../../../ui';
import { FoldedChips } from '../../../../ui/folded-chips';
import { Loaded } from '../../../../ui/loaded';
import { ALL_POLICIES, categoryItems } from '../../category-items';
import { PolicyRows } from '../../parts/policy-rows';
import { type PolicyFilter, usePolicyPages } from '../../use-policy-pages';

const STATUSES = [
  { key: 'current', label: '现行政策' },
  { key: 'all', label: '含已过期' },
];

export default function PolicyListPage() {
  const [category, setCategory] = useState(usePageParameter('category') || ALL_POLICIES);
  const [status, setStatus] = useState<PolicyFilter['status']>('current');
  const categories = useQuery('policy-categories', () => call(listCategories));
  const chosen = categories.data?.items.find((item) => item.key === category);
  return (
    <AppPage back title="政策汇聚" note={chosen?.scope}>
      <Tabs
        label="按是否有效筛选"
        items={STATUSES}
        value={status}
        onChange={(key) => setStatus(key === 'all' ? 'all' : 'current')}
      />
      {categories.data ? (
        <FoldedChips
          label="按类别筛选"
          items={categoryItems(categories.data.items)}
          value={category}
          onChange={setCategory}
        />
      ) : null}
      <PolicyPages
        key={`${category} ${status}`}
        filter={{ status, category: category === ALL_POLICIES ? undefined : category }}
      />
    </AppPage>
  );
}

function PolicyPages({ filter }: { filter: PolicyFilter }) {
  const { first, rest, busy, refusal, more } = usePolicyPages(filter);
  return (
    <Loaded query={first}>
      {({ items, total }) =>
        items.length === 0 ? (
          <FeedbackState kind="empty" title="这个类别没有政策" detail="换个类别，或者看看含已过期的政策。" />
        ) : (
          <>
            <Paragraph quiet>{`共${total}项，有效的在前。`}</Paragraph>
            <PolicyRows rows={[...items, ...rest]} />
            <ErrorText text={refusal ? `${refusal.message}${refusal.advice}` : undefined} />
            {more ? (
              <Button kind="secondary" loading={busy} onPress={more}>
                再看一些
              </Button>
            ) : null}
          </>
        )
      }
    </Loaded>
  );
}
