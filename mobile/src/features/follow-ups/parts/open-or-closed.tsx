import { Tabs } from '../../../ui';
import type { Show } from '../use-follow-ups';

const items = [
  { key: 'open', label: '在办' },
  { key: 'closed', label: '已办结' },
];

export function OpenOrClosed({ value, onChange }: { value: Show; onChange: (show: Show) => void }) {
  return (
    <Tabs
      label="看哪些"
      items={items}
      value={value}
      onChange={(key) => onChange(key === 'closed' ? 'closed' : 'open')}
    />
  );
}
