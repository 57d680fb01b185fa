import { fieldWords } from '@yingshang/shared/eligibility';
import { useState } from 'react';
import { Chips, FeedbackState, ListCard, ListRow, SearchBox, Sheet } from '../../../ui';
import { ALL_FIELDS, fieldChips, fieldHint, foundFields } from '../field-choices';
import type { FormEditing } from '../use-form-editing';

/** Which fact a new condition is about. */
export function FieldPicker({ editing }: { editing: FormEditing }) {
  const [typed, setTyped] = useState('');
  const [group, setGroup] = useState(ALL_FIELDS);
  const fields = foundFields(group, typed);
  return (
    <Sheet title="条件看什么" onClose={editing.stopPicking} closeLabel="不加了">
      <SearchBox
        label="搜索字段"
        placeholder="搜索，如：人数、营收、高新技术"
        value={typed}
        onChange={setTyped}
      />
      <Chips label="字段分组" items={fieldChips} value={group} onChange={setGroup} />
      {fields.length === 0 ? (
        <FeedbackState kind="empty" title="没有找到这个字段" detail="换个说法，或看全部分组。" />
      ) : (
        <ListCard label="字段">
          {fields.map((field) => (
            <ListRow
              key={field.key}
              title={fieldWords(field)}
              detail={fieldHint(field)}
              onPress={() => editing.pick(field.key)}
            />
          ))}
        </ListCard>
      )}
    </Sheet>
  );
}
