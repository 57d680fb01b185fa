import { DICE } from '@yingshang/shared/draw';
import { Field } from '../../../ui';
import { DiceKeypad } from './dice-keypad';
import { DiceRow } from './dice-row';

interface DiceTypingProps {
  digits: string;
  onDigits: (digits: string) => void;
}

const NO_DIGITS = /[^0-9]/g;

/** Forty digits as they are thrown: by large keys, or by a keyboard. */
export function DiceTyping({ digits, onDigits }: DiceTypingProps) {
  return (
    <>
      <DiceRow digits={digits} label="已录入的骰子" />
      <DiceKeypad
        onDigit={(digit) => {
          if (digits.length < DICE) onDigits(`${digits}${digit}`);
        }}
        onUndo={() => onDigits(digits.slice(0, -1))}
      />
      <Field
        label="也可以用键盘输入"
        type="number"
        value={digits}
        maxLength={DICE}
        onChange={(text) => onDigits(text.replace(NO_DIGITS, '').slice(0, DICE))}
      />
    </>
  );
}
