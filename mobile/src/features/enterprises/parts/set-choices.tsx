import { useState } from 'react';
import { Button, ChoiceSet, Paragraph } from '../../../ui';
import type { ControlProps } from './fact-control';

/** Any number of several; none is an answer too. */
export function SetChoices({ field, busy, onSave }: ControlProps) {
  const now = (field.own ?? field.counts)?.value;
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(now) ? now : []);
  return (
    <>
      <Paragraph quiet>可以选多项；都没有就直接保存。</Paragraph>
      <ChoiceSet label={field.name} choices={field.choices} values={chosen} onChange={setChosen} />
      <Button loading={busy} onPress={() => onSave([...chosen])}>
        {chosen.length === 0 ? '保存：都没有' : `保存 ${chosen.length} 项`}
      </Button>
    </>
  );
}
