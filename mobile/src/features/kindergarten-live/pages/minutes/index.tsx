import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getDrawMinutes } from '@yingshang/shared/contracts/kindergarten-draws';
import { secondOf } from '../../../../platform/dates';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Card, Loaded, Paragraph, Timeline } from '../../../../ui';
import { FactList } from '../../../../ui/fact-list';
import { FigureTable } from '../../../../ui/figure-table';
import { PrintSheet } from '../../../../ui/print-sheet';
import { livePhaseTag } from '../../live-words';
import { SignatureLines } from '../../parts/signature-lines';
import { annexWords, stepDetail, stepTitle } from '../../step-words';
import { useMinutes } from '../../use-ceremony';

/** The minutes of a draw on paper, to be signed. */
export default function DrawMinutesPage() {
  const planId = usePageParameter('plan');
  return (
    <AppPage back wide title="派位笔录">
      <Loaded query={useMinutes(planId)}>{(minutes) => <Sheet minutes={minutes} />}</Loaded>
    </AppPage>
  );
}

function Sheet({ minutes }: { minutes: ResponseOf<typeof getDrawMinutes> }) {
  const { live, manifestVersion, steps, annexes } = minutes;
  return (
    <PrintSheet>
      <Card title={live.title}>
        <FactList
          facts={[
            { name: '主办', text: live.bureau.name },
            { name: '派位时间', text: secondOf(live.drawAt) },
            { name: '到打印时', text: livePhaseTag(live.phase).words },
            { name: `方案第${manifestVersion}版的摘要`, text: live.manifestHash },
          ]}
        />
      </Card>
      <Card title="经过">
        {steps.length === 0 ? <Paragraph>还没有办过任何一步。</Paragraph> : null}
        <Timeline
          label="派位的各步"
          items={steps.map((step) => ({
            key: step.id,
            title: stepTitle(step),
            when: secondOf(step.at),
            text: stepDetail(step),
          }))}
        />
      </Card>
      {live.shown.length === 0 ? null : (
        <Card title="结果">
          <FigureTable
            title="各幼儿园的结果"
            columns={['幼儿园', '学位', '派上人数', '候补号数']}
            rows={live.shown.map(({ name, seats, placedChildren, waitingLines }) => [
              name,
              String(seats),
              String(placedChildren),
              String(waitingLines),
            ])}
          />
        </Card>
      )}
      {annexes.length === 0 ? null : (
        <Card title="补录">
          {annexes.map((annex) => (
            <Paragraph key={annex.id}>{annexWords(annex, live)}</Paragraph>
          ))}
        </Card>
      )}
      <SignatureLines />
    </PrintSheet>
  );
}
