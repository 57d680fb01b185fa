import { lastDayOf } from '@yingshang/shared/unit-scores';
import { goTo } from '../../../../platform/navigate';
import { Button, Card, Loaded, Paragraph } from '../../../../ui';
import { rulesOn, ruleWords } from '../rule-words';
import { useScoreRules } from '../use-unit-scores';

/** The formula of a month, beside what came of it. */
export function FormulaCard({ month }: { month: string }) {
  return (
    <Card title="怎么算的">
      <Loaded query={useScoreRules()}>
        {({ versions }) => {
          const rules = rulesOn(versions, lastDayOf(month));
          if (rules === undefined) return null;
          return ruleWords(rules).map((words) => <Paragraph key={words}>{words}</Paragraph>);
        }}
      </Loaded>
      <Button kind="text" onPress={() => goTo('scoreFormula')}>
        看每一版公式
      </Button>
    </Card>
  );
}
