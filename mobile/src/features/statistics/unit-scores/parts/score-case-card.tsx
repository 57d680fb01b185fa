import type { ScoreCase } from '@yingshang/shared/contracts/unit-scores';
import { longDate } from '../../../../platform/dates';
import { Button, Card, Paragraph, StatusTag } from '../../../../ui';
import { caseTag, caseTitle, objectionTag, objectionWhen } from '../case-words';
import type { CaseDoors } from '../use-case-doors';

/** A case, whether it cost points, and what can be done about it. */
export function ScoreCaseCard({ one, doors }: { one: ScoreCase; doors: CaseDoors }) {
  const { open, object, objection } = doors;
  const title = caseTitle(one);
  // One case may stand here for two days, as one that was reopened twice.
  const spokenTitle = `${title}，记在${longDate(one.on)}`;
  const tag = caseTag(one);
  const filed = objection === undefined ? null : objectionTag(objection);
  return (
    <Card title={title}>
      <StatusTag kind={tag.kind} icon={tag.icon}>
        {tag.words}
      </StatusTag>
      <Paragraph quiet>{`记在${longDate(one.on)}`}</Paragraph>
      {filed === null || objection === undefined || one.struck ? null : (
        <Paragraph>{`${filed.words}。${objectionWhen(objection)}`}</Paragraph>
      )}
      {open === undefined ? null : (
        <Button kind="secondary" spokenName={`看这一件，${spokenTitle}`} onPress={open}>
          看这一件
        </Button>
      )}
      {one.open ? null : <Paragraph quiet>这一件已经不在本单位办理，办理过程在现在的承办单位。</Paragraph>}
      {object === undefined ? null : (
        <Button kind="text" spokenName={`提异议，${spokenTitle}`} onPress={object}>
          提异议
        </Button>
      )}
    </Card>
  );
}
