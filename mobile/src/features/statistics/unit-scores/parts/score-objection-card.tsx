import type { ScoreObjection } from '@yingshang/shared/contracts/unit-scores';
import { longDate } from '../../../../platform/dates';
import { Card, Paragraph, StatusTag } from '../../../../ui';
import { caseTitle, objectionTag, objectionWhen } from '../case-words';
import { causeNames } from '../cause-words';

/** What the unit said, where it stands, and what was decided and why. */
export function ScoreObjectionCard({ objection }: { objection: ScoreObjection }) {
  const { caseKind, number, cause, on, text, decision } = objection;
  const { kind, icon, words } = objectionTag(objection);
  return (
    <Card title={caseTitle({ kind: caseKind, number })}>
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      <Paragraph quiet>{`${causeNames[cause]}，记在${longDate(on)}`}</Paragraph>
      <Paragraph>{text ?? '文字已无法读取'}</Paragraph>
      {decision === null ? null : <Paragraph>{`核定：${decision.reason}`}</Paragraph>}
      <Paragraph quiet>{objectionWhen(objection)}</Paragraph>
    </Card>
  );
}
