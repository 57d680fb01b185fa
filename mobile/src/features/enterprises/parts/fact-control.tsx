import type { ProfileField } from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { Button, ChoiceList, Field } from '../../../ui';
import { amountHint, type FactInput, inputUnit, shownInput, typedFact } from '../fact-input';
import { DistrictChoice } from './district-choice';
import { SetChoices } from './set-choices';

/** What a control needs of a fact: its type, and what stands there before anybody chooses. */
export type AskedField = Pick<ProfileField, 'key' | 'name' | 'type' | 'unit' | 'choices' | 'counts' | 'own'>;

export interface ControlProps {
  field: AskedField;
  busy: boolean;
  onSave: (value: FactInput) => void;
}

const CONTROLS = { district: DistrictChoice, several: SetChoices, one: OneChoice, typed: TypedFact };

/** The control that the type of a fact asks for: choices, yes or no, a number with its unit, a date. */
export function FactControl(props: ControlProps) {
  const Control = CONTROLS[controlKind(props.field)];
  return <Control {...props} />;
}

type ControlKind = 'district' | 'several' | 'one' | 'typed';

function controlKind({ key, type }: AskedField): ControlKind {
  if (key === 'regionCode') return 'district';
  if (type === 'enum[]') return 'several';
  return type === 'enum' || type === 'boolean' ? 'one' : 'typed';
}

const YES_NO = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
];

function OneChoice({ field, busy, onSave }: ControlProps) {
  const isYesNo = field.type === 'boolean';
  const [chosen, setChosen] = useState(String((field.own ?? field.counts)?.value ?? ''));
  return (
    <>
      <ChoiceList
        label={field.name}
        choices={isYesNo ? YES_NO : field.choices}
        value={chosen}
        onChange={setChosen}
      />
      <Button
        loading={busy}
        disabled={chosen === ''}
        onPress={() => onSave(isYesNo ? chosen === 'true' : chosen)}
      >
        保存
      </Button>
    </>
  );
}

function TypedFact({ field, busy, onSave }: ControlProps) {
  const [typed, setTyped] = useState(() => shownInput(field));
  const [problem, setProblem] = useState<string>();
  const unit = inputUnit(field.unit);
  const save = () => {
    const value = typedFact(field, typed);
    setProblem(value.ok ? undefined : value.refusal.message);
    if (value.ok) onSave(value.value);
  };
  const numeric = field.type === 'integer' ? 'number' : field.type === 'number' ? 'digit' : 'text';
  return (
    <>
      <Field
        label={unit === '' ? field.name : `${field.name}（${unit}）`}
        hint={field.type === 'date' ? '写法：2026-11-21' : amountHint(field.unit, typed)}
        type={numeric}
        value={typed}
        onChange={setTyped}
        error={problem}
        maxLength={40}
        onDone={save}
      />
      <Button loading={busy} onPress={save}>
        保存
      </Button>
    </>
  );
}
