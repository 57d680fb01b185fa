import { type CampaignFigures, getCampaignWorkbook } from '@yingshang/shared/contracts/pushes';
import { dayOf } from '../../../../platform/dates';
import { usePageParameter } from '../../../../platform/page-parameter';
import { call } from '../../../../platform/request';
import { useFetchedFile } from '../../../../platform/use-fetched-file';
import {
  AppPage,
  Button,
  Card,
  ErrorText,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  Section,
} from '../../../../ui';
import { campaignLine, deliveryRows, funnelBars, funnelNote } from '../../campaign-view';
import { Funnel } from '../../parts/funnel';
import { OnlyForReaders } from '../../parts/only-for-readers';
import { PartChartCard } from '../../parts/part-chart-card';
import { useCampaign } from '../../use-campaigns';

/** What came of one telling of a policy. */
export default function CampaignPage() {
  const campaignId = usePageParameter('id');
  return (
    <AppPage back wide title="推送效果">
      <OnlyForReaders>
        {(unitId) => <LoadedCampaign unitId={unitId} campaignId={campaignId} />}
      </OnlyForReaders>
    </AppPage>
  );
}

function LoadedCampaign({ unitId, campaignId }: { unitId: string; campaignId: string }) {
  const query = useCampaign(unitId, campaignId);
  return (
    <Loaded query={query}>
      {(figures) => (
        <>
          <Figures figures={figures} />
          <Export unitId={unitId} campaignId={campaignId} />
        </>
      )}
    </Loaded>
  );
}

function Figures({ figures }: { figures: CampaignFigures }) {
  const { at, deliveries, districts, sections, steps, title } = figures;
  return (
    <>
      <Card title={title}>
        <Paragraph quiet>{`${dayOf(at)}，${campaignLine(figures)}`}</Paragraph>
        <Funnel bars={funnelBars(figures)} />
        <Paragraph quiet>{funnelNote(figures)}</Paragraph>
      </Card>
      {districts.length > 0 ? (
        <PartChartCard id="district-chart" title="按区县" what="区县" parts={districts} />
      ) : null}
      {sections.length > 0 ? (
        <PartChartCard id="section-chart" title="按行业" what="行业" parts={sections} />
      ) : null}
      {districts.length + sections.length > 0 ? (
        <Paragraph quiet>不足5家企业的区县或行业并入“其他”，避免认出具体企业。</Paragraph>
      ) : null}
      <Section title="微信提醒送达情况" note="站内消息人人都有；这里是站外提醒的结果。">
        {deliveries.length === 0 ? (
          <FeedbackState kind="empty" icon="message" title="没有要送达的提醒" />
        ) : (
          <ListCard label="微信提醒送达情况">
            {deliveryRows(deliveries, steps.told).map(({ key, title: what, advice, count }) => (
              <ListRow key={key} title={what} caption={advice} trailing={count} />
            ))}
          </ListCard>
        )}
      </Section>
    </>
  );
}

function Export({ unitId, campaignId }: { unitId: string; campaignId: string }) {
  const { busy, problem, open } = useFetchedFile(() =>
    call(getCampaignWorkbook, { params: { id: unitId, campaignId } }),
  );
  return (
    <>
      <Button loading={busy} onPress={() => void open()}>
        导出 Excel
      </Button>
      <ErrorText text={problem} />
    </>
  );
}
