import { View } from '@tarojs/components';
import { listPolicies } from '@yingshang/shared/contracts/policies';
import { getUnit, type UnitView } from '@yingshang/shared/contracts/service-cards';
import { useCity } from '../../../../platform/city';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import {
  AppPage,
  Card,
  ContactBar,
  DemoTag,
  ListCard,
  ListRow,
  Paragraph,
  Section,
  StatusTag,
} from '../../../../ui';
import { FactList } from '../../../../ui/fact-list';
import { Loaded } from '../../../../ui/loaded';
import { ComplainRow } from '../../parts/complain-row';
import { FoldedUnits } from '../../parts/folded-units';
import { Matters } from '../../parts/matters';
import { Officers } from '../../parts/officers';
import { ReputationBlock } from '../../parts/reputation-block';
import { levelName, matters, ratingNotice, reachFacts } from '../../unit-view';
import { useUnits } from '../../use-units';
import './index.scss';

export default function UnitPage() {
  const id = usePageParameter('id');
  const query = useQuery(`unit:${id}`, () => call(getUnit, { params: { id } }));
  return (
    <AppPage back title={query.data?.name ?? '单位名片'}>
      <Loaded query={query}>{(unit) => <Unit unit={unit} />}</Loaded>
    </AppPage>
  );
}

function Unit({ unit }: { unit: UnitView }) {
  const notice = ratingNotice(unit, useCity()?.demo ?? false);
  return (
    <>
      <View className="unit__tags">
        <StatusTag kind="brand">{levelName(unit.level)}</StatusTag>
        <StatusTag kind="neutral">{unit.regionName}</StatusTag>
        {unit.demo ? <DemoTag /> : null}
      </View>
      {notice ? <Paragraph quiet>{notice}</Paragraph> : null}
      <Card title="职责">
        <Paragraph>{unit.duty}</Paragraph>
        <Matters matters={matters(unit)} />
      </Card>
      <Card title="怎么联系">
        <ContactBar
          name={unit.name}
          phone={unit.phone}
          synthetic={unit.contactSynthetic && unit.phone !== null}
        />
        <FactList facts={reachFacts(unit)} />
      </Card>
      <ReputationBlock unitId={unit.id} />
      <RateRow unitId={unit.id} />
      <ComplainRow against={{ unit: unit.id }} title="投诉这个单位" />
      <Policies unitId={unit.id} />
      <Parent unit={unit} />
      <Children unit={unit} />
      <Officers officers={unit.officers} />
    </>
  );
}

function RateRow({ unitId }: { unitId: string }) {
  const isOpen = useCity()?.boards.includes('ratings') ?? false;
  if (!isOpen) return null;
  return (
    <ListRow
      icon="ratings"
      title="评价这个单位"
      detail="不用登录，单位看不到您是谁"
      onPress={() => goTo('rate', { unit: unitId })}
    />
  );
}

/** What this unit answers for: a link, because the list has filters and a search of its own. */
function Policies({ unitId }: { unitId: string }) {
  const query = useQuery(`unit-policies:${unitId}`, () => call(listPolicies, { query: { unit: unitId } }));
  const total = query.data?.total ?? 0;
  if (total === 0) return null;
  return (
    <ListRow
      icon="policies"
      title="负责的政策"
      trailing={`${total}项`}
      onPress={() => goTo('policies', { unit: unitId })}
    />
  );
}

function Children({ unit }: { unit: UnitView }) {
  const query = useUnits({ parent: unit.id });
  if (unit.children === 0) return null;
  return (
    <Section title={`下级单位（${unit.children}个）`}>
      <Loaded query={query}>{(units) => <FoldedUnits units={units} />}</Loaded>
    </Section>
  );
}

function Parent({ unit: { parent } }: { unit: UnitView }) {
  if (!parent) return null;
  return (
    <ListCard label="上级单位">
      <ListRow
        icon="service-cards"
        title={parent.name}
        caption="上级单位"
        onPress={() => goTo('unit', { id: parent.id })}
      />
    </ListCard>
  );
}
