import type { RuleDryRun, RuleExample } from '@yingshang/shared/contracts/policy-rules';
import {
  Button,
  Card,
  DemoTag,
  ErrorText,
  ListCard,
  ListRow,
  Paragraph,
  Section,
  StatusTag,
} from '../../../ui';
import { countLines } from '../dry-run-view';
import { refusalWords } from '../rule-troubles';
import type { DryRun } from '../use-dry-run';
import type { RuleBuilder } from '../use-rule-builder';

/** Whom the conditions would reach, before anything is saved. */
export function DryRunSection({ builder, dryRun }: { builder: RuleBuilder; dryRun: DryRun }) {
  const { read, troubles } = builder;
  const result = dryRun.resultFor(read.rule);
  return (
    <Section title="试算" note="拿登记库里的全部企业算一遍，不会保存。">
      <Button
        kind="secondary"
        loading={dryRun.busy}
        disabled={troubles.size > 0}
        onPress={() => void dryRun.run(read.rule)}
      >
        试算有多少企业
      </Button>
      {troubles.size > 0 ? <Paragraph quiet>{`还有${troubles.size}处要先改好，才能试算。`}</Paragraph> : null}
      <ErrorText text={dryRun.refusal && refusalWords(dryRun.refusal)} />
      {result ? <Result result={result} /> : null}
      {!result && dryRun.wasTried ? <Paragraph quiet>条件又改过了，请再试算一次。</Paragraph> : null}
    </Section>
  );
}

function Result({ result }: { result: RuleDryRun }) {
  const { examples } = result;
  return (
    <>
      <ListCard label="试算结果">
        {countLines(result).map(({ key, label, count, difference }) => (
          <ListRow
            key={key}
            title={label}
            detail={difference === '' ? undefined : difference}
            trailing={count}
          />
        ))}
      </ListCard>
      <Example words="可享" kind="ok" example={examples.eligible} />
      <Example words="待补充" kind="warn" example={examples.unknown} />
      <Example words="不符合" kind="neutral" example={examples.notEligible} />
    </>
  );
}

interface ExampleProps {
  words: string;
  kind: 'ok' | 'warn' | 'neutral';
  example: RuleExample | null;
}

/** One enterprise of this answer, and what decides about it. */
function Example({ words, kind, example }: ExampleProps) {
  if (example === null) return <Paragraph quiet>{`没有一家企业是“${words}”。`}</Paragraph>;
  return (
    <Card>
      <StatusTag kind={kind}>{`例子：${words}`}</StatusTag>
      <Paragraph>{example.name}</Paragraph>
      {example.demo ? <DemoTag /> : null}
      <Paragraph quiet>{`关键条件：${example.condition}`}</Paragraph>
      <Paragraph quiet>{`这家企业：${example.ownValue}`}</Paragraph>
    </Card>
  );
}
