import type { CityView } from '@yingshang/shared/contracts/city';
import { useState } from 'react';
import { useCity, useCityQuery } from '../../../../platform/city';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, DemoTag, FeedbackState, ListCard, ListRow, Loaded, Section, Tabs } from '../../../../ui';
import { UnitRows } from '../../parts/unit-rows';
import { unitsByKind } from '../../unit-kinds';
import { useUnits } from '../../use-units';

/** 服务名片: city, then district, then street. */
export default function UnitsPage() {
  const region = usePageParameter('region');
  return region === '' ? <WholeCity /> : <District code={region} />;
}

const VIEWS = [
  { key: 'city', label: '市级单位' },
  { key: 'districts', label: '各区县' },
];

function WholeCity() {
  const [view, setView] = useState('city');
  const query = useCityQuery();
  return (
    <AppPage back title="服务名片" note="找单位、看职责、打电话。">
      <Tabs label="看哪一级" items={VIEWS} value={view} onChange={setView} />
      {view === 'city' ? (
        <CityUnits />
      ) : (
        <Loaded query={query}>{(city) => <Districts districts={city.districts} />}</Loaded>
      )}
    </AppPage>
  );
}

function CityUnits() {
  const query = useUnits({ level: 'city' });
  return (
    <Loaded query={query}>
      {(units) => (
        <>
          {unitsByKind(units).map((group) => (
            <Section key={group.title} title={`${group.title}（${group.units.length}个）`}>
              <UnitRows label={group.title} units={group.units} />
            </Section>
          ))}
        </>
      )}
    </Loaded>
  );
}

function Districts({ districts }: { districts: CityView['districts'] }) {
  return (
    <ListCard label="各区县">
      {districts.map(({ code, demo, name }) => (
        <ListRow
          key={code}
          icon="place"
          title={name}
          tags={demo ? <DemoTag /> : undefined}
          spokenName={demo ? `演示，${name}` : name}
          onPress={() => goTo('units', { region: code })}
        />
      ))}
    </ListCard>
  );
}

const LEVELS = [
  { key: 'district', label: '区县部门' },
  { key: 'street', label: '街道和乡镇' },
];

function District({ code }: { code: string }) {
  const [level, setLevel] = useState('district');
  const district = useCity()?.districts.find((one) => one.code === code);
  const query = useUnits({ region: code, level: level === 'street' ? 'street' : 'district' });
  return (
    <AppPage back title={district?.name ?? '区县'} note={district?.demo ? '虚构的区，供演示。' : undefined}>
      <Tabs label="看哪一级" items={LEVELS} value={level} onChange={setLevel} />
      <Loaded query={query}>
        {(units) =>
          units.length === 0 ? (
            <FeedbackState kind="empty" title="这里没有单位" />
          ) : (
            <UnitRows label={`${district?.name ?? ''}的单位`} units={units} />
          )
        }
      </Loaded>
    </AppPage>
  );
}
