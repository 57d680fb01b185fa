import type { PlanInBrief } from '@yingshang/shared/contracts/kindergarten-plans';
import { goTo } from '../../../platform/navigate';
import { Button, Card, Paragraph, StatusTag } from '../../../ui';
import { drawFace } from '../draw-words';
import { phaseSentence, phaseTag } from '../plan-words';
import { useDraw } from '../use-draws';
import { DrawButtons } from './draw-buttons';

/** A plan with the one thing to do now. */
export function PlanCard({ plan }: { plan: PlanInBrief }) {
  const { id, title } = plan;
  const draw = useDraw(id, plan.phase === 'frozen').data;
  const face = draw === undefined ? null : drawFace(draw);
  const tag = face ?? phaseTag(plan.phase);
  return (
    <Card title={title}>
      <StatusTag kind={tag.kind} icon={tag.icon}>
        {tag.words}
      </StatusTag>
      <Paragraph>{face?.sentence ?? phaseSentence(plan)}</Paragraph>
      <Paragraph quiet>{plan.bureau.name}</Paragraph>
      {plan.phase === 'open' ? (
        <Button spokenName={`报名：${title}`} onPress={() => goTo('applyForKindergarten', { plan: id })}>
          报名
        </Button>
      ) : null}
      {face === null ? null : <DrawButtons does={face.does} id={id} title={title} />}
      <Button
        kind={plan.phase === 'open' || face !== null ? 'text' : 'secondary'}
        spokenName={`看方案：${title}`}
        onPress={() => goTo('kindergartenPlan', { id })}
      >
        看方案
      </Button>
    </Card>
  );
}
