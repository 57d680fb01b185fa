import { View } from '@tarojs/components';
import { getUnit, type UnitView } from '@yingshang/shared/contracts/service-cards';
import { useCity } from '../../../../platform/city';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, Card, ContactBar, DemoTag, ListCard, ListRow, Paragraph, StatusTag } from '../../../../ui';
import { FactList } from '../../../../ui/fact-list';
import { Loaded } from '../../../../ui/loaded';
import { Matters } from '../../parts/matters';
import { Officers } from '../../parts/officers';
import { levelName, matters, ratingNotice, reachFacts } from '../../unit-view';
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
      <Parent unit={unit} />
      <Officers officers={unit.officers} />
    </>
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
