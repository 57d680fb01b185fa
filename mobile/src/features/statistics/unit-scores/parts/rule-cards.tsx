import { longDate } from '../../../../platform/dates';
import { Card, Loaded, Paragraph } from '../../../../ui';
import { rulesOn, ruleWords } from '../rule-words';
import { useScoreRules } from '../use-unit-scores';

/** Every version of the settings in plain words, with who decided it. */
export function RuleCards() {
  return (
    <Loaded query={useScoreRules()}>
      {({ versions }) => {
        const current = rulesOn(versions);
        return versions.map((rules) => (
          <Card key={rules.version} title={`第${rules.version}版${rules === current ? '（现行）' : ''}`}>
            {ruleWords(rules).map((words) => (
              <Paragraph key={words}>{words}</Paragraph>
            ))}
            <Paragraph quiet>{`${longDate(rules.from)}起执行。${rules.decidedBy}。`}</Paragraph>
          </Card>
        ));
      }}
    </Loaded>
  );
}
