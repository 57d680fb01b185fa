import { readRule, ruleWords } from '@yingshang/shared/eligibility';
import { useState } from 'react';
import { sinceWhen } from '../../../platform/dates';
import { Button, Card, Paragraph, Section } from '../../../ui';
import type { RuleBuilder } from '../use-rule-builder';

/** Earlier versions, each to be read and taken up again; what is taken up is a draft until it is saved. */
export function RuleHistory({ builder }: { builder: RuleBuilder }) {
  const { detail, names, takeUp, today } = builder;
  const [open, setOpen] = useState(false);
  if (detail.history.length === 0) return null;
  if (!open) {
    return (
      <Button kind="text" onPress={() => setOpen(true)}>
        {`看改过的${detail.history.length}版`}
      </Button>
    );
  }
  const words = (rule: unknown) => {
    const read = readRule(rule);
    return read.ok ? ruleWords(read.value, names, today) : '认不出的条件';
  };
  const earlier = [
    ...detail.history.slice(1).map((version) => ({
      key: `第${version.version}版`,
      rule: version.rule,
      by: [`${version.byName}${sinceWhen(version.at)}保存`, version.note].filter(Boolean).join('：'),
    })),
    { key: '数据包的条件', rule: detail.packRule, by: '' },
  ];
  const [last] = detail.history;
  return (
    <Section title="改过的条件">
      {last ? <Paragraph quiet>{`现在的第${last.version}版：${last.note || '没有写说明'}`}</Paragraph> : null}
      {earlier.map(({ key, rule, by }) => (
        <Card key={key} title={key}>
          <Paragraph>{`${words(rule)}。`}</Paragraph>
          {by === '' ? null : <Paragraph quiet>{by}</Paragraph>}
          <Button kind="secondary" spokenName={`用这一版来改：${key}`} onPress={() => takeUp(rule)}>
            用这一版来改
          </Button>
        </Card>
      ))}
    </Section>
  );
}
