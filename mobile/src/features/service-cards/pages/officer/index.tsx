import { getOfficer, type OfficerView } from '@yingshang/shared/contracts/service-cards';
import { useCity } from '../../../../platform/city';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, Card, ContactBar, ListCard, ListRow, Paragraph } from '../../../../ui';
import { Loaded } from '../../../../ui/loaded';
import { ComplainRow } from '../../parts/complain-row';
import { ReachButtons } from '../../parts/reach-buttons';

export default function OfficerPage() {
  const id = usePageParameter('id');
  const query = useQuery(`officer:${id}`, () => call(getOfficer, { params: { id } }));
  return (
    <AppPage back title="工作人员名片">
      <Loaded query={query}>{(officer) => <Officer officer={officer} />}</Loaded>
    </AppPage>
  );
}

function RateRow({ officerId }: { officerId: string }) {
  const isOpen = useCity()?.boards.includes('ratings') ?? false;
  if (!isOpen) return null;
  return (
    <ListRow
      icon="ratings"
      title="评价这位工作人员"
      detail="不用登录，单位看不到您是谁"
      onPress={() => goTo('rate', { officer: officerId })}
    />
  );
}

function Officer({ officer }: { officer: OfficerView }) {
  const { duties, hours, id, name, phone, post, synthetic, unit } = officer;
  return (
    <>
      <Card>
        <ContactBar
          officerId={id}
          name={name}
          post={post}
          phone={phone}
          hours={`办公时间 ${hours}`}
          synthetic={synthetic}
          calledElsewhere
        />
        <ReachButtons officer={officer} />
        {synthetic ? <Paragraph quiet>姓名、头像和电话都是演示用的，不是真实的人。</Paragraph> : null}
      </Card>
      <Card title="负责的工作">
        <Paragraph>{duties}</Paragraph>
      </Card>
      <RateRow officerId={id} />
      <ComplainRow against={{ officer: id }} title="投诉这位工作人员" />
      <ListCard label="所在单位">
        <ListRow
          icon="service-cards"
          title={unit.name}
          caption="所在单位"
          onPress={() => goTo('unit', { id: unit.id })}
        />
      </ListCard>
    </>
  );
}
