import { FoldedChips } from '../../../../ui/folded-chips';
import { monthItems } from '../points-words';

interface MonthPickerProps {
  months: Parameters<typeof monthItems>[0];
  value: string;
  onChange: (month: string) => void;
}

/** The newest months, the rest on demand. */
export function MonthPicker({ months, value, onChange }: MonthPickerProps) {
  return <FoldedChips label="月份" items={monthItems(months)} value={value} onChange={onChange} />;
}
