import { groundNames } from '@yingshang/shared/contracts/fairness';
import type { UnitAppeal } from '@yingshang/shared/contracts/rating-reviews';
import { Card, Paragraph, StatusTag } from '../../../ui';
import { appealTag, appealWhen, groundWords } from '../appeal-words';

/** What the unit said, where it stands, and what was decided and why. */
export function AppealCard({ appeal }: { appeal: UnitAppeal }) {
  const { ground, text, decision } = appeal;
  const { kind, icon, words } = appealTag(appeal);
  return (
    <Card title={groundWords(ground)}>
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      <Paragraph>{text ?? '文字已无法读取'}</Paragraph>
      {decision === null ? null : (
        <Paragraph>{`核定：${groundNames[decision.ground]}。${decision.reason}`}</Paragraph>
      )}
      <Paragraph quiet>{appealWhen(appeal)}</Paragraph>
    </Card>
  );
}
