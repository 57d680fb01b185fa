import { Text, View } from '@tarojs/components';
import { Icon, ListCard, StatusTag, spoken } from '../../../ui';
import type { SlotRow } from '../slot-rows';
import type { Slot } from '../understood';
import './understood-card.scss';

/** 理解成: a row for each slot; a tap corrects it. */
export function UnderstoodCard({
  rows,
  onChange,
}: {
  rows: readonly SlotRow[];
  onChange: (slot: Slot) => void;
}) {
  return (
    <ListCard label="理解成">
      {rows.map((row) => (
        <Row key={row.slot} row={row} onPress={row.change === null ? undefined : () => onChange(row.slot)} />
      ))}
    </ListCard>
  );
}

function Row({ row, onPress }: { row: SlotRow; onPress: (() => void) | undefined }) {
  const { label, value, mark, change } = row;
  const words = [label, value, mark === 'unsure' ? '没有听准，请看看' : undefined, change]
    .filter(Boolean)
    .join('，');
  return (
    <View
      className={onPress ? 'understood understood--pressable' : 'understood'}
      hoverClass={onPress ? 'ui-pressed' : 'none'}
      onClick={onPress}
      {...(onPress ? spoken({ role: 'button', label: words }) : {})}
    >
      <Text className="understood__label">{label}</Text>
      <View className="understood__said">
        <Text
          className={
            mark === 'missing' ? 'understood__value understood__value--missing' : 'understood__value'
          }
        >
          {value}
        </Text>
        {mark === 'unsure' ? <StatusTag kind="warn">没有听准，请看看</StatusTag> : null}
      </View>
      {change === null ? null : (
        <View className="understood__change">
          <Text>{change}</Text>
          <Icon name="chevron" small />
        </View>
      )}
    </View>
  );
}
