import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, Loaded, Paragraph, StatusTag } from '../../../../ui';
import { drawFace } from '../../draw-words';
import { DrawButtons } from '../../parts/draw-buttons';
import { HowItIsFair, Kindergartens, PlanDates, Versions, WhoMayApply } from '../../parts/plan-parts';
import { phaseSentence, phaseTag, type ShownPlan } from '../../plan-words';
import { useDraw } from '../../use-draws';
import { usePlan } from '../../use-plans';

/** 派位方案: what is decided before anybody applies. */
export default function KindergartenPlanPage() {
  const id = usePageParameter('id');
  const query = usePlan(id);
  const isOpen = query.data?.phase === 'open';
  return (
    <AppPage
      back
      title="派位方案"
      note={query.data?.manifest.bureau.name}
      footer={
        isOpen ? <Button onPress={() => goTo('applyForKindergarten', { plan: id })}>报名</Button> : undefined
      }
    >
      <Loaded query={query}>{(plan) => <Plan plan={plan} />}</Loaded>
    </AppPage>
  );
}

function Plan({ plan }: { plan: ShownPlan }) {
  const { manifest, phase } = plan;
  const draw = useDraw(manifest.plan, phase === 'frozen').data;
  const face = draw === undefined ? null : drawFace(draw);
  const tag = face ?? phaseTag(phase);
  return (
    <>
      <Card title={manifest.title}>
        <StatusTag kind={tag.kind} icon={tag.icon}>
          {tag.words}
        </StatusTag>
        <Paragraph>{face?.sentence ?? phaseSentence({ ...manifest, phase })}</Paragraph>
        {face === null ? null : <DrawButtons does={face.does} id={manifest.plan} title={manifest.title} />}
      </Card>
      <PlanDates plan={plan} />
      <Kindergartens manifest={manifest} />
      <WhoMayApply manifest={manifest} />
      <HowItIsFair plan={plan} />
      <Versions plan={plan} />
    </>
  );
}
