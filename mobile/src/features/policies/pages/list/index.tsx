import { View } from '@tarojs/components';
import { getUnit } from '@yingshang/shared/contracts/service-cards';
import { useState } from 'react';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { useSettled } from '../../../../platform/use-settled';
import { AppPage, Button, SearchBox, Tabs } from '../../../../ui';
import { ALL, type Audience, filterWords, freshFilter, type ListFilter } from '../../list-filter';
import { EnterpriseList } from '../../parts/enterprise-list';
import { FilterSheet } from '../../parts/filter-sheet';
import { ResidentList } from '../../parts/resident-list';
import './index.scss';

const AUDIENCES: readonly { key: Audience; label: string }[] = [
  { key: 'enterprises', label: '惠企政策' },
  { key: 'residents', label: '便民政策' },
];

/** A person types a Chinese word in about this time. */
const QUIET_MS = 350;

export default function PolicyListPage() {
  const unit = usePageParameter('unit') || undefined;
  const [audience, setAudience] = useState<Audience>(
    usePageParameter('audience') === 'residents' ? 'residents' : 'enterprises',
  );
  const [filter, setFilter] = useState(freshFilter(usePageParameter('category')));
  const [filtering, setFiltering] = useState(false);
  const words = useSettled(filter.words.trim(), QUIET_MS);
  const change = (part: Partial<ListFilter>) => setFilter((old) => ({ ...old, ...part }));
  const chooseAudience = (key: string) => {
    setAudience(key === 'residents' ? 'residents' : 'enterprises');
    change({ category: ALL });
  };
  return (
    <AppPage back title="政策汇聚" note={useUnitNote(unit)}>
      <SearchBox
        label="搜索政策"
        placeholder="搜政策，如 稳岗返还"
        value={filter.words}
        onChange={(typed) => change({ words: typed })}
      />
      {unit === undefined ? (
        <Tabs label="政策给谁" items={AUDIENCES} value={audience} onChange={chooseAudience} />
      ) : null}
      <View className="policies__filter">
        <Button kind="text" inline onPress={() => setFiltering(true)}>
          {filterWords(filter)}
        </Button>
      </View>
      {audience === 'residents' && unit === undefined ? (
        <ResidentList filter={{ ...filter, words }} onTopic={(category) => change({ category })} />
      ) : (
        <EnterpriseList
          filter={{ ...filter, words }}
          unit={unit}
          onCategory={(category) => change({ category })}
        />
      )}
      {filtering ? (
        <FilterSheet filter={filter} onChange={change} onClose={() => setFiltering(false)} />
      ) : null}
    </AppPage>
  );
}

/** Says whose policies these are, when the list was opened from a unit's card. */
function useUnitNote(id: string | undefined): string | undefined {
  const unit = useQuery(id === undefined ? null : `unit:${id}`, () =>
    call(getUnit, { params: { id: id ?? '' } }),
  ).data;
  return unit && `${unit.name}负责或发布的政策`;
}
