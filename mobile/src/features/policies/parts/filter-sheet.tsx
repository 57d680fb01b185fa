import { Chips, Paragraph, Sheet } from '../../../ui';
import { type ListFilter, levelChoices, statusChoices } from '../list-filter';

interface FilterSheetProps {
  readonly filter: ListFilter;
  readonly onChange: (part: Partial<ListFilter>) => void;
  readonly onClose: () => void;
}

/** Filters that few people need: kept off the page so that the first result is seen without scrolling. */
export function FilterSheet({ filter, onChange, onClose }: FilterSheetProps) {
  return (
    <Sheet title="筛选政策" closeLabel="看结果" onClose={onClose}>
      <Paragraph>状态</Paragraph>
      <Chips
        label="按状态筛选"
        items={statusChoices}
        value={filter.status}
        onChange={(key) => onChange({ status: statusChoices.find((one) => one.key === key)?.key })}
      />
      <Paragraph>哪一级</Paragraph>
      <Chips
        label="按层级筛选"
        items={levelChoices}
        value={filter.level}
        onChange={(key) => onChange({ level: levelChoices.find((one) => one.key === key)?.key })}
      />
    </Sheet>
  );
}
