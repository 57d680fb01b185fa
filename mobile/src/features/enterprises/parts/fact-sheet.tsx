import type { ProfileField } from '@yingshang/shared/contracts/enterprises';
import type { Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, ChoiceList, ErrorText, Field, Paragraph, Sheet } from '../../../ui';
import { amountHint, type FactInput, inputUnit, shownInput, typedFact } from '../fact-input';
import { sourceWords } from '../fact-words';
import { refusalWords } from '../refusal-words';
import { DistrictChoice } from './district-choice';
import { SetChoices } from './set-choices';

interface FactSheetProps {
  field: ProfileField;
  busy: boolean;
  refusal: Refusal | undefined;
  /** Null takes the own statement back. */
  onSave: (value: FactInput | null) => void;
  onClose: () => void;
}

interface ControlProps {
  field: ProfileField;
  busy: boolean;
  onSave: (value: FactInput) => void;
}

const CONTROLS = { district: DistrictChoice, several: SetChoices, one: OneChoice, typed: TypedFact };

/** One fact under change, with the control that its type asks for. */
export function FactSheet({ field, busy, refusal, onSave, onClose }: FactSheetProps) {
  const { counts, stated } = field;
  const Control = CONTROLS[controlKind(field)];
  return (
    <Sheet title={field.name} onClose={onClose} closeLabel="不修改">
      {counts ? <Paragraph quiet>{`现在：${counts.valueText}（${sourceWords(counts)}）`}</Paragraph> : null}
      <ErrorText text={refusalWords(refusal)} />
      {refusal?.code.startsWith('access.') ? <Button onPress={() => goTo('signIn')}>重新登录</Button> : null}
      <Control field={field} busy={busy} onSave={onSave} />
      {stated ? (
        <Button kind="text" disabled={busy} onPress={() => onSave(null)}>
          撤回我的填写
        </Button>
      ) : null}
    </Sheet>
  );
}

type ControlKind = 'district' | 'several' | 'one' | 'typed';

function controlKind({ key, type }: ProfileField): ControlKind {
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
