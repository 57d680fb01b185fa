import type { ProfileField } from '@yingshang/shared/contracts/enterprises';
import { ListRow } from '../../../ui';
import { factRow } from '../fact-words';

/** A fact with its value, source and date; pressing it opens the sheet in which it is changed. */
export function FactRow({ field, onEdit }: { field: ProfileField; onEdit: () => void }) {
  const { value, caption, known } = factRow(field);
  return (
    <ListRow
      title={field.name}
      detail={value}
      caption={caption}
      trailing={field.editable ? (known ? '修改' : '填写') : undefined}
      onPress={field.editable ? onEdit : undefined}
    />
  );
}
