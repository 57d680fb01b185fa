import { Text, View } from '@tarojs/components';
import { DICE } from '@yingshang/shared/draw';
import { spoken } from '../../../ui/spoken';
import { DICE_GROUP, diceGroups } from '../ceremony-view';
import './dice-row.scss';

const PLACES = Array.from({ length: DICE / DICE_GROUP }, (_, group) =>
  Array.from({ length: DICE_GROUP }, (__, at) => group * DICE_GROUP + at),
);

/** Forty dice in groups of five, thrown or still to be. The ear gets one sentence, not forty. */
export function DiceRow({ digits, label }: { digits: string; label: string }) {
  const words = `${label}，${digits.length}个，共${DICE}个：${diceGroups(digits).join('，') || '还没有'}`;
  return (
    <View className="dice-row" {...spoken({ role: 'img', label: words })}>
      {PLACES.map((places) => (
        <View key={places[0]} className="dice-row__group" {...spoken({ hidden: true })}>
          {places.map((at) => (
            <View key={at} className={classOf(at, digits.length)}>
              <Text>{digits[at] ?? ''}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

function classOf(at: number, thrown: number): string {
  if (at < thrown) return 'dice-row__digit dice-row__digit--thrown';
  return at === thrown ? 'dice-row__digit dice-row__digit--next' : 'dice-row__digit';
}
