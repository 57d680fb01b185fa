import { useState } from 'react';
import { Button, ChoiceList, Paragraph } from '../../../ui';

const NOBODY = { value: '', label: '只评单位', hint: '评价里不出现任何工作人员' };

export interface OfficerChoiceProps {
  readonly officers: readonly { readonly id: string; readonly name: string; readonly post: string }[];
  readonly value: string;
  readonly onChange: (officerId: string) => void;
}

/** Who sits at the counter. Folded, because a unit may have dozens. */
export function OfficerChoice({ officers, value, onChange }: OfficerChoiceProps) {
  const [open, setOpen] = useState(false);
  const chosen = officers.find(({ id }) => id === value);
  if (!open) {
    return (
      <>
        <Paragraph>{`窗口人员：${chosen === undefined ? NOBODY.label : `${chosen.name}（${chosen.post}）`}`}</Paragraph>
        <Button kind="secondary" onPress={() => setOpen(true)}>
          选窗口人员
        </Button>
      </>
    );
  }
  const choose = (officerId: string) => {
    onChange(officerId);
    setOpen(false);
  };
  const people = officers.map(({ id, name, post }) => ({ value: id, label: name, hint: post }));
  return (
    <ChoiceList label="这个窗口由谁接待" choices={[NOBODY, ...people]} value={value} onChange={choose} />
  );
}
