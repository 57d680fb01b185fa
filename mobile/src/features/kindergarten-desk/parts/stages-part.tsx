import { Button, Card, ChoiceList, Field, Paragraph } from '../../../ui';
import { freshId, type StageForm, withoutStage } from '../plan-form/plan-form';
import type { PlanWriting } from '../use-plan-form';
import { NamedRows } from './named-rows';

const BY = [
  { value: 'child', label: '每个孩子一个顺位', hint: '在各幼儿园都一样' },
  { value: 'kindergarten', label: '各幼儿园可以不同', hint: '这样的方案，双胞胎只能各自派位' },
] as const;

/** Rounds of placing, one after the other: who is placed in one leaves those behind it. */
export function StagesPart({ writing: { form, change } }: { writing: PlanWriting }) {
  const put = (stages: StageForm[]) => change({ stages });
  const add = () =>
    put([
      ...form.stages,
      {
        id: freshId('s', form.stages),
        name: '',
        tiers: [{ id: 't1', name: '' }],
        tiersBy: 'child',
        choices: '2',
      },
    ]);
  return (
    <>
      <Paragraph quiet>按先后派位：前一阶段派上的孩子不参加后面的阶段，剩下的学位转到后面。</Paragraph>
      {form.stages.map((stage, at) => (
        <StageCard
          key={stage.id}
          stage={stage}
          at={at}
          onChange={(changed) => put(form.stages.map((one) => (one.id === stage.id ? changed : one)))}
          onRemove={form.stages.length > 1 ? () => change(withoutStage(form, stage.id)) : null}
          onEarlier={at > 0 ? () => put(movedEarlier(form.stages, at)) : null}
        />
      ))}
      <Button kind="secondary" onPress={add}>
        加一个阶段
      </Button>
    </>
  );
}

function movedEarlier(stages: readonly StageForm[], at: number): StageForm[] {
  const [before, moved] = [stages[at - 1], stages[at]];
  if (before === undefined || moved === undefined) return [...stages];
  return [...stages.slice(0, at - 1), moved, before, ...stages.slice(at + 1)];
}

interface StageCardProps {
  stage: StageForm;
  at: number;
  onChange: (stage: StageForm) => void;
  onRemove: (() => void) | null;
  onEarlier: (() => void) | null;
}

function StageCard({ stage, at, onChange, onRemove, onEarlier }: StageCardProps) {
  const name = stage.name || `第${at + 1}个阶段`;
  return (
    <Card title={`${at + 1}. ${name}`}>
      <Field
        label="阶段名称"
        hint="例如“小区业主阶段”“统筹阶段”"
        value={stage.name}
        maxLength={60}
        onChange={(text) => onChange({ ...stage, name: text })}
      />
      <Field
        label="可以填几个志愿"
        type="number"
        value={stage.choices}
        maxLength={2}
        onChange={(choices) => onChange({ ...stage, choices })}
      />
      <NamedRows
        what="顺位"
        letter="t"
        rows={stage.tiers}
        note="写在前面的先派。同一顺位里按派位号码排。"
        onChange={(tiers) => onChange({ ...stage, tiers })}
      />
      <ChoiceList
        label="顺位怎么定"
        choices={BY}
        value={stage.tiersBy}
        onChange={(by) => onChange({ ...stage, tiersBy: by === 'kindergarten' ? 'kindergarten' : 'child' })}
      />
      {onEarlier === null ? null : (
        <Button kind="text" spokenName={`往前移，${name}`} onPress={onEarlier}>
          往前移
        </Button>
      )}
      {onRemove === null ? null : (
        <Button kind="text" spokenName={`去掉这个阶段，${name}`} onPress={onRemove}>
          去掉这个阶段
        </Button>
      )}
    </Card>
  );
}
