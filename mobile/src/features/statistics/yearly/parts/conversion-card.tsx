import { longDate } from '../../../../platform/dates';
import { Card, Loaded, Paragraph } from '../../../../ui';
import { useYearRules } from '../use-years';
import { conversionWords } from '../year-words';

/** How twelve months become points, with who decided it and from when. */
export function ConversionCard() {
  return (
    <Loaded query={useYearRules()}>
      {({ versions, confirmationDays, decisionDays }) => (
        <>
          {versions.map((rules) => (
            <Card key={rules.version} title={`折算办法（第${rules.version}版）`}>
              {conversionWords(rules).map((words) => (
                <Paragraph key={words}>{words}</Paragraph>
              ))}
              <Paragraph>
                {`单位在${confirmationDays}个工作日内确认或提异议，异议在${decisionDays}个工作日内核定，由两个人先后签批后公布。`}
              </Paragraph>
              <Paragraph quiet>{`${longDate(rules.from)}起执行。${rules.decidedBy}。`}</Paragraph>
            </Card>
          ))}
        </>
      )}
    </Loaded>
  );
}
