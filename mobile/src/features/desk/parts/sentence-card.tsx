import { readRule, ruleWords } from '@yingshang/shared/eligibility';
import { Card, Paragraph } from '../../../ui';
import type { RuleBuilder } from '../use-rule-builder';

/** The rule as enterprises will read it, while it is being built. */
export function SentenceCard({ builder }: { builder: RuleBuilder }) {
  const { names, read, today } = builder;
  const rule = readRule(read.rule);
  const left = read.problems.length;
  return (
    <Card title="读出来是">
      <Paragraph>
        {rule.ok ? `${ruleWords(rule.value, names, today)}。` : '填好条件后，这里会读成一句话。'}
      </Paragraph>
      {rule.ok && left > 0 ? <Paragraph quiet>{`还有${left}处没有填完，没有读进这句话。`}</Paragraph> : null}
    </Card>
  );
}
