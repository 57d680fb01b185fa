import { getMatter, type MatterView } from '@yingshang/shared/contracts/search';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, FeedbackState, ListCard, Loaded, Paragraph, Section } from '../../../../ui';
import { UnitResult } from '../../parts/found-rows';
import { useDistrict } from '../../use-search';

export default function MatterPage() {
  const id = usePageParameter('id');
  const district = useDistrict();
  const query = useQuery(`matter:${id}:${district ?? ''}`, () =>
    call(getMatter, { params: { id }, query: { district } }),
  );
  return (
    <AppPage back title={query.data ? `${query.data.label}：找谁办` : '找谁办'}>
      <Loaded query={query}>
        {(matter) => <Units matter={matter} knowsDistrict={district !== undefined} />}
      </Loaded>
    </AppPage>
  );
}

function Units({ matter, knowsDistrict }: { matter: MatterView; knowsDistrict: boolean }) {
  if (matter.units.length === 0) {
    return <FeedbackState kind="empty" title="还没有登记负责的单位" detail="请拨打12345咨询。" />;
  }
  return (
    <>
      <Section
        title="负责的单位"
        note={knowsDistrict ? '您所在区的排在前面。' : '区里的事，先找所在区的单位。'}
      >
        <ListCard label="负责的单位">
          {matter.units.map((row) => (
            <UnitResult key={row.id} row={row} opening={(go) => go} />
          ))}
        </ListCard>
      </Section>
      <Paragraph quiet>事项和单位的对应由公开职责整理，以单位答复为准。</Paragraph>
    </>
  );
}
