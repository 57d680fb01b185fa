import { fieldWords, type Operator, type ProfileField, profileField } from '@yingshang/shared/eligibility';
import { Button, Chips, ErrorText, Field, Paragraph, Section, Sheet } from '../../../ui';
import { comparisonWords, offeredComparisons } from '../comparison-words';
import { unitsFor, unitWords } from '../condition-values';
import { fieldHint } from '../field-choices';
import { withComparison, withDay, withNextValue, withoutValue, withTexts, withUnit } from '../form-edits';
import type { FormLeaf } from '../rule-form';
import type { FormEditing } from '../use-form-editing';
import type { RuleBuilder } from '../use-rule-builder';
import { ValueInput } from './value-input';

const LONGEST_CLAUSE = 120;

interface SheetProps {
  leaf: FormLeaf;
  builder: RuleBuilder;
  editing: FormEditing;
}

/** One condition under change. Every touch is kept; closing says nothing more than that. */
export function ConditionSheet({ leaf, builder, editing }: SheetProps) {
  const field = profileField(leaf.field);
  if (field === undefined) return null;
  const change = (next: (leaf: FormLeaf) => FormLeaf) => editing.changeLeaf(leaf.id, next);
  return (
    <Sheet title={fieldWords(field)} onClose={editing.close} closeLabel="完成">
      <Paragraph quiet>{fieldHint(field)}</Paragraph>
      <Comparison field={field} leaf={leaf} onChange={(op) => change((old) => withComparison(old, op))} />
      <Unit field={field} leaf={leaf} onChange={change} />
      {Array.from(leaf.values.keys(), (place) => (
        <DatedValue key={place} field={field} leaf={leaf} place={place} builder={builder} onChange={change} />
      ))}
      <ErrorText text={isBlank(leaf) ? undefined : builder.troubles.get(leaf.id)} />
      <Button kind="text" onPress={() => change((old) => withNextValue(old, builder.detail.validFrom ?? ''))}>
        自某日起改为…
      </Button>
      <Field
        label="依据条款（可不填）"
        hint="例如：第五条第二款"
        value={leaf.clause}
        maxLength={LONGEST_CLAUSE}
        onChange={(clause) => change((old) => ({ ...old, clause }))}
      />
      <Button kind="danger" onPress={() => editing.remove(leaf.id)}>
        删除这个条件
      </Button>
    </Sheet>
  );
}

/** Nobody is told of a mistake before they have begun. */
function isBlank({ values }: FormLeaf): boolean {
  return values.every(({ texts }) => texts.every((text) => text === ''));
}

interface ComparisonProps {
  field: ProfileField;
  leaf: FormLeaf;
  onChange: (op: Operator) => void;
}

function Comparison({ field, leaf, onChange }: ComparisonProps) {
  const offered = offeredComparisons(field, leaf.op);
  return (
    <Chips
      label="怎么比"
      items={offered.map((op) => ({ key: op, label: comparisonWords(field, op) }))}
      value={leaf.op}
      onChange={(key) => {
        const op = offered.find((one) => one === key);
        if (op !== undefined) onChange(op);
      }}
    />
  );
}

type Change = (next: (leaf: FormLeaf) => FormLeaf) => void;

/** Only where there is a choice: 万元 or 元, 年 or 月. */
function Unit({ field, leaf, onChange }: { field: ProfileField; leaf: FormLeaf; onChange: Change }) {
  const units = unitsFor(field, leaf.op);
  if (units.length < 2) return null;
  return (
    <Chips
      label="单位"
      items={units.map((unit) => ({
        key: unit,
        label: unit === 'own' ? (field.unit ?? '') : unitWords[unit],
      }))}
      value={leaf.unit}
      onChange={(key) => {
        const unit = units.find((one) => one === key);
        if (unit !== undefined) onChange((old) => withUnit(old, unit));
      }}
    />
  );
}

interface DatedValueProps {
  field: ProfileField;
  leaf: FormLeaf;
  place: number;
  builder: RuleBuilder;
  onChange: Change;
}

function DatedValue({ field, leaf, place, builder, onChange }: DatedValueProps) {
  const value = leaf.values[place];
  if (value === undefined) return null;
  const input = (
    <ValueInput
      field={field}
      leaf={leaf}
      texts={value.texts}
      builder={builder}
      onChange={(texts) => onChange((old) => withTexts(old, place, texts))}
    />
  );
  if (!leaf.dated) return input;
  return (
    <Section title={`第${place + 1}段`}>
      <Field
        label="自哪天起"
        hint="写法：2026-11-21"
        value={value.from}
        maxLength={10}
        onChange={(from) => onChange((old) => withDay(old, place, from.trim()))}
      />
      {input}
      <Button
        kind="text"
        spokenName={`去掉第${place + 1}段`}
        onPress={() => onChange((old) => withoutValue(old, place))}
      >
        {`去掉第${place + 1}段`}
      </Button>
    </Section>
  );
}
