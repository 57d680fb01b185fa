import { useState } from 'react';
import { useCityQuery } from '../../../platform/city';
import { Button, ChoiceList, Loaded } from '../../../ui';
import type { ControlProps } from './fact-control';

/** A place is chosen by its name; nobody types a division code. */
export function DistrictChoice({ field, busy, onSave }: ControlProps) {
  const [chosen, setChosen] = useState(String((field.own ?? field.counts)?.value ?? ''));
  return (
    <Loaded query={useCityQuery()}>
      {({ districts }) => (
        <>
          <ChoiceList
            label={field.name}
            choices={districts.map(({ code, name }) => ({ value: code, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
          <Button loading={busy} disabled={chosen === ''} onPress={() => onSave(chosen)}>
            保存
          </Button>
        </>
      )}
    </Loaded>
  );
}
