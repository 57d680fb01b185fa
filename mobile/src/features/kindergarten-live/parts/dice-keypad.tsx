import { Text, View } from '@tarojs/components';
import { spoken } from '../../../ui/spoken';
import './dice-keypad.scss';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

interface DiceKeypadProps {
  onDigit: (digit: string) => void;
  onUndo: () => void;
}

/** Large keys, pressed standing while dice are thrown. */
export function DiceKeypad({ onDigit, onUndo }: DiceKeypadProps) {
  return (
    <View className="dice-keypad" {...spoken({ role: 'group', label: '骰子点数' })}>
      {DIGITS.map((digit) => (
        <View
          key={digit}
          className="dice-keypad__key"
          hoverClass="ui-pressed"
          onClick={() => onDigit(digit)}
          {...spoken({ role: 'button', label: digit })}
        >
          <Text>{digit}</Text>
        </View>
      ))}
      <View
        className="dice-keypad__key dice-keypad__key--wide"
        hoverClass="ui-pressed"
        onClick={onUndo}
        {...spoken({ role: 'button', label: '退一格' })}
      >
        <Text>退一格</Text>
      </View>
    </View>
  );
}
