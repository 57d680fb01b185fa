import { Text, View } from '@tarojs/components';
import type { ComplaintFiguresRow } from '@yingshang/shared/contracts/complaints';
import { useState } from 'react';
import { ChoiceList, Icon, Sheet, spoken } from '../../../ui';
import { type CountedBy, useComplaintFigures } from '../use-public-complaints';
import './published-filters.scss';

interface PublishedFiltersProps {
  unit: string;
  topic: string;
  onUnit: (key: string) => void;
  onTopic: (key: string) => void;
}

/** Both in one row, each with what it stands on: the list begins below. */
export function PublishedFilters({ unit, topic, onUnit, onTopic }: PublishedFiltersProps) {
  return (
    <View className="published-filters">
      <PublishedFilter by="unit" value={unit} onChange={onUnit} />
      <PublishedFilter by="topic" value={topic} onChange={onTopic} />
    </View>
  );
}

interface PublishedFilterProps {
  by: Extract<CountedBy, 'unit' | 'topic'>;
  value: string;
  onChange: (key: string) => void;
}

const words = {
  unit: { label: '按单位看', all: '全部单位', unknown: '指定的单位' },
  topic: { label: '按事由看', all: '全部事由', unknown: '指定的事由' },
};

const choice = ({ key, name }: ComplaintFiguresRow) => ({ value: key, label: name });

/** What there were complaints about; nothing while that is not known, since the list stands without it. */
function PublishedFilter({ by, value, onChange }: PublishedFilterProps) {
  const [open, setOpen] = useState(false);
  const rows = useComplaintFigures(by).data?.rows ?? [];
  const { label, all, unknown } = words[by];
  if (rows.length === 0) return null;
  const choices = [{ value: '', label: all }, ...rows.map(choice)];
  const now = choices.find((one) => one.value === value)?.label ?? unknown;
  const choose = (key: string) => {
    setOpen(false);
    onChange(key);
  };
  return (
    <>
      <View
        className={value === '' ? 'published-filter' : 'published-filter published-filter--chosen'}
        hoverClass="ui-pressed"
        onClick={() => setOpen(true)}
        {...spoken({ role: 'button', label: `${label}：${now}`, expanded: open })}
      >
        <Text className="published-filter__now">{now}</Text>
        <View className="published-filter__sign">
          <Icon name="chevron" small />
        </View>
      </View>
      {open ? (
        <Sheet title={label} onClose={() => setOpen(false)}>
          <ChoiceList label={label} choices={choices} value={value} onChange={choose} />
        </Sheet>
      ) : null}
    </>
  );
}
