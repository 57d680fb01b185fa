import { fieldWords, type ProfileField } from '@yingshang/shared/eligibility';
import { Chips, ChoiceList, ChoiceSet, Field } from '../../../ui';
import { convertedWords, unitWords, valueKind } from '../condition-values';
import type { FormLeaf } from '../rule-form';
import type { RuleBuilder } from '../use-rule-builder';
import { IndustryInput } from './industry-input';

export interface ValueInputProps {
  field: ProfileField;
  leaf: FormLeaf;
  texts: readonly string[];
  builder: RuleBuilder;
  onChange: (texts: readonly string[]) => void;
}

/** The control that the value of a condition asks for. */
export function ValueInput(props: ValueInputProps) {
  const { builder, field, leaf, onChange, texts } = props;
  const kind = valueKind(field, leaf.op);
  switch (kind) {
    case 'yes-no':
      return <YesNo {...props} />;
    case 'choice':
    case 'choices':
      return <Choices {...props} several={kind === 'choices'} choices={choicesOf(field)} />;
    case 'place':
    case 'places': {
      const places = builder.detail.places.map(({ code, name }) => ({ value: code, label: name }));
      return <Choices {...props} several={kind === 'places'} choices={places} />;
    }
    case 'industry':
    case 'industries':
      return (
        <IndustryInput
          texts={texts}
          several={kind === 'industries'}
          sections={leaf.op === 'industryUnder'}
          builder={builder}
          onChange={onChange}
        />
      );
    case 'amount-range':
    case 'day-range':
      return (
        <>
          <OneText {...props} label="从" place={0} />
          <OneText {...props} label="到" place={1} />
        </>
      );
    case 'amounts':
    case 'days':
    case 'texts':
      return <SeveralTexts {...props} />;
    case 'amount':
    case 'months':
    case 'day':
    case 'text':
      return <OneText {...props} label={fieldWords(field)} place={0} />;
  }
}

const YES_NO = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
];

function choicesOf(field: ProfileField) {
  return field.type === 'boolean' ? YES_NO : (field.values ?? []);
}

function YesNo({ field, leaf, texts, onChange }: ValueInputProps) {
  const words = leaf.op === 'exists' ? ['有这项信息', '没有这项信息'] : ['是', '否'];
  return (
    <Chips
      label={fieldWords(field)}
      items={[
        { key: 'true', label: words[0] ?? '' },
        { key: 'false', label: words[1] ?? '' },
      ]}
      value={texts[0] ?? ''}
      onChange={(text) => onChange([text])}
    />
  );
}

interface ChoicesProps extends ValueInputProps {
  several: boolean;
  choices: readonly { value: string; label: string }[];
}

function Choices({ field, texts, several, choices, onChange }: ChoicesProps) {
  const label = fieldWords(field);
  if (several) return <ChoiceSet label={label} choices={choices} values={texts} onChange={onChange} />;
  return (
    <ChoiceList label={label} choices={choices} value={texts[0]} onChange={(text) => onChange([text])} />
  );
}

function unitLabel(field: ProfileField, { op, unit }: FormLeaf): string {
  if (field.type === 'date' && valueKind(field, op) !== 'months') return '';
  return unit === 'own' ? (field.unit ?? '') : unitWords[unit];
}

function OneText({
  field,
  leaf,
  texts,
  onChange,
  label,
  place,
}: ValueInputProps & { label: string; place: number }) {
  const text = texts[place] ?? '';
  const unit = unitLabel(field, leaf);
  const isDay = valueKind(field, leaf.op).startsWith('day');
  return (
    <Field
      label={unit === '' ? label : `${label}（${unit}）`}
      hint={isDay ? '写法：2026-11-21' : convertedWords(field, text, leaf.unit)}
      value={text}
      maxLength={40}
      onChange={(typed) => onChange(texts.map((old, index) => (index === place ? typed.trim() : old)))}
    />
  );
}

function SeveralTexts({ field, leaf, texts, onChange }: ValueInputProps) {
  const unit = unitLabel(field, leaf);
  return (
    <Field
      label={unit === '' ? fieldWords(field) : `${fieldWords(field)}（${unit}）`}
      hint="几个值之间用顿号“、”隔开"
      value={texts.join('、')}
      maxLength={400}
      onChange={(typed) => onChange(typed === '' ? [] : typed.split(/[、,，]/).map((text) => text.trim()))}
    />
  );
}
