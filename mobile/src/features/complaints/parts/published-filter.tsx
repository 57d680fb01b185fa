import type { ComplaintFiguresRow } from '@yingshang/shared/contracts/complaints';
import { FoldedChips } from '../../../ui/folded-chips';
import { type CountedBy, useComplaintFigures } from '../use-public-complaints';

interface PublishedFilterProps {
  by: Extract<CountedBy, 'unit' | 'topic'>;
  label: string;
  value: string;
  onChange: (key: string) => void;
}

const chip = ({ key, name }: ComplaintFiguresRow) => ({ key, label: name });

/** What there were complaints about; nothing while that is not known, since the list stands without it. */
export function PublishedFilter({ by, label, value, onChange }: PublishedFilterProps) {
  const rows = useComplaintFigures(by).data?.rows ?? [];
  const all = by === 'unit' ? '全部单位' : '全部事由';
  if (rows.length === 0) return null;
  const items = [{ key: '', label: all }, ...rows.map(chip)];
  return <FoldedChips label={label} items={items} value={value} onChange={onChange} />;
}
