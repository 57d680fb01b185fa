import { LONGEST_NOTE } from '@yingshang/shared/contracts/policy-rules';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, Card, ErrorText, Field, Paragraph, Section, Sheet } from '../../../ui';
import { changeSentence } from '../dry-run-view';
import { refusalWords } from '../rule-troubles';
import type { DryRun } from '../use-dry-run';
import type { RuleBuilder } from '../use-rule-builder';
import { type SaveRule, useSaveRule } from '../use-save-rule';

interface SaveSectionProps {
  unitId: string;
  builder: RuleBuilder;
  dryRun: DryRun;
  onMoved: () => void;
}

/** Saving asks once more, with the number of enterprises whose answer changes. */
export function SaveSection({ unitId, builder, dryRun, onMoved }: SaveSectionProps) {
  const { behind, changed, note, read, setNote, troubles } = builder;
  const [asking, setAsking] = useState(false);
  const saving = useSaveRule(unitId, builder, onMoved);
  const ask = async () => {
    saving.forgetRefusal();
    const result = dryRun.resultFor(read.rule) ?? (await dryRun.run(read.rule));
    setAsking(result !== null);
  };
  return (
    <Section title="保存">
      {saving.savedVersion !== undefined && !changed ? <Saved version={saving.savedVersion} /> : null}
      <Field
        label="修改说明（可不填）"
        hint="给同事看的，例如：按2026年新标准调整"
        value={note}
        maxLength={LONGEST_NOTE}
        onChange={setNote}
      />
      <Button
        loading={dryRun.busy || saving.busy}
        disabled={!changed || behind || troubles.size > 0}
        onPress={() => void ask()}
      >
        保存条件
      </Button>
      {changed ? null : <Paragraph quiet>条件还没有改动。</Paragraph>}
      {asking ? (
        <ConfirmSheet builder={builder} dryRun={dryRun} saving={saving} onClose={() => setAsking(false)} />
      ) : null}
    </Section>
  );
}

interface ConfirmSheetProps {
  builder: RuleBuilder;
  dryRun: DryRun;
  saving: SaveRule;
  onClose: () => void;
}

function ConfirmSheet({ builder, dryRun, saving, onClose }: ConfirmSheetProps) {
  const result = dryRun.resultFor(builder.read.rule);
  const save = async () => {
    if (await saving.save()) onClose();
  };
  const { refusal } = saving;
  const ended = refusal?.code.startsWith('access.') ?? false;
  return (
    <Sheet title="确认保存" onClose={onClose} closeLabel="再看看">
      <Paragraph>{result ? changeSentence(result) : '条件又改过了，请关上再保存一次。'}</Paragraph>
      <Paragraph quiet>保存后马上生效，企业看到的结果会跟着变；以前的条件留在历史里，可以再用。</Paragraph>
      <ErrorText text={refusal && refusalWords(refusal)} />
      {ended ? <Button onPress={() => goTo('signIn')}>重新登录</Button> : null}
      <Button loading={saving.busy} disabled={!result || builder.behind} onPress={() => void save()}>
        确认保存
      </Button>
    </Sheet>
  );
}

function Saved({ version }: { version: number }) {
  return (
    <Card title="已保存，马上生效">
      <Paragraph>{`这是第${version}版。企业下一次看结果时，就按新的条件判断。`}</Paragraph>
    </Card>
  );
}
