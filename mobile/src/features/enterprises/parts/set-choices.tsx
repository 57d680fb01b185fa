import { Text, View } from '@tarojs/components';
import type { ProfileField } from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { Button, Icon, Paragraph, spoken } from '../../../ui';
import type { FactInput } from '../fact-input';
import './set-choices.scss';

interface SetChoicesProps {
  field: ProfileField;
  busy: boolean;
  onSave: (value: FactInput) => void;
}

/** Any number of several; none is an answer too. */
export function SetChoices({ field, busy, onSave }: SetChoicesProps) {
  const now = (field.own ?? field.counts)?.value;
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(now) ? now : []);
  const toggle = (value: string) =>
    setChosen(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <>
      <Paragraph quiet>可以选多项；都没有就直接保存。</Paragraph>
      <View className="set-choices" {...spoken({ role: 'group', label: field.name })}>
        {field.choices.map(({ value, label }) => {
          const checked = chosen.includes(value);
          return (
            <View
              key={value}
              className={checked ? 'set-choice set-choice--checked' : 'set-choice'}
              hoverClass="ui-pressed"
              onClick={() => toggle(value)}
              {...spoken({ role: 'checkbox', label, checked })}
            >
              <View className="set-choice__mark">{checked ? <Icon name="check" small /> : null}</View>
              <Text className="set-choice__label">{label}</Text>
            </View>
          );
        })}
      </View>
      <Button loading={busy} onPress={() => onSave([...chosen])}>
        {chosen.length === 0 ? '保存：都没有' : `保存 ${chosen.length} 项`}
      </Button>
    </>
  );
}
