import type { MonthScore, ScoreRules } from '@yingshang/shared/contracts/unit-scores';
import { Card, ListRow, Paragraph, Section } from '../../../../ui';
import { type Part, partNames } from '../cause-words';
import { pointRows, totalLine, untouchedWords } from '../decomposition';
import { tenthsText } from '../points-words';
import type { CauseDoor } from '../use-cause-door';
import { CardRows } from './card-rows';

interface DecompositionProps {
  score: MonthScore;
  /** Of the version by which it was worked out; undefined while it is not here. */
  rules: ScoreRules | undefined;
  door: CauseDoor;
}

/** All that was taken from 100 points, to the last digit. */
export function Decomposition({ score, rules, door }: DecompositionProps) {
  return (
    <Section title="分数是怎么来的" note="从100分往下扣，每一项都列在这里，加起来一分不差。">
      <PartPoints part="ratings" score={score} door={door} />
      <PartPoints part="complaints" score={score} door={door} />
      {rules === undefined ? null : (
        <Card title="总分">
          <Paragraph>{totalLine(score, rules)}</Paragraph>
        </Card>
      )}
    </Section>
  );
}

function PartPoints({ part, score, door }: { part: Part; score: MonthScore; door: CauseDoor }) {
  const untouched = untouchedWords(score, part);
  const rows = pointRows(score, part);
  const leads = rows.some(({ cause }) => door(cause) !== undefined);
  return (
    <Card title={partNames[part]}>
      <CardRows label={`${partNames[part]}的扣分`} mixed={leads}>
        <ListRow title="满分" trailing="100.0" />
        {rows.map(({ cause, name, cases, points }) => (
          <ListRow key={cause} title={name} detail={cases} trailing={points} onPress={door(cause)} />
        ))}
        <ListRow title={partNames[part]} trailing={`= ${tenthsText(score[part].tenths)}`} />
      </CardRows>
      {untouched === null ? null : <Paragraph quiet>{untouched}</Paragraph>}
    </Card>
  );
}
