import { Button, Field, Paragraph } from '../../../ui';
import { freshId, type Named } from '../plan-form/plan-form';

interface NamedRowsProps {
  /** What each of them is: 「顺位」. */
  what: string;
  /** Of their ids. */
  letter: string;
  rows: readonly Named[];
  note: string;
  onChange: (rows: Named[]) => void;
}

/** Names in their order, each changed, taken out or added. */
export function NamedRows({ what, letter, rows, note, onChange }: NamedRowsProps) {
  return (
    <>
      <Paragraph quiet>{note}</Paragraph>
      {rows.map((row, at) => (
        <Field
          key={row.id}
          label={`${what}${at + 1}`}
          value={row.name}
          maxLength={60}
          onChange={(name) => onChange(rows.map((one) => (one.id === row.id ? { ...one, name } : one)))}
        />
      ))}
      <Button
        kind="secondary"
        onPress={() => onChange([...rows, { id: freshId(letter, rows), name: '' }])}
      >{`加一个${what}`}</Button>
      {rows.length === 0 ? null : (
        <Button kind="text" onPress={() => onChange(rows.slice(0, -1))}>{`去掉最后一个${what}`}</Button>
      )}
    </>
  );
}
