import type { PlanInBrief } from '@yingshang/shared/contracts/kindergarten-plans';
import { goTo } from '../../../platform/navigate';
import { Button, Card, Paragraph, StatusTag } from '../../../ui';
import { phaseSentence, phaseTag } from '../plan-words';

/** A plan with the one thing to do now. */
export function PlanCard({ plan }: { plan: PlanInBrief }) {
  const tag = phaseTag(plan.phase);
  const isOpen = plan.phase === 'open';
  const read = () => goTo('kindergartenPlan', { id: plan.id });
  return (
    <Card title={plan.title}>
      <StatusTag kind={tag.kind} icon={tag.icon}>
        {tag.words}
      </StatusTag>
      <Paragraph>{phaseSentence(plan)}</Paragraph>
      <Paragraph quiet>{plan.bureau.name}</Paragraph>
      {isOpen ? (
        <Button
          spokenName={`报名：${plan.title}`}
          onPress={() => goTo('applyForKindergarten', { plan: plan.id })}
        >
          报名
        </Button>
      ) : null}
      <Button kind={isOpen ? 'text' : 'secondary'} spokenName={`看方案：${plan.title}`} onPress={read}>
        看方案
      </Button>
    </Card>
  );
}
