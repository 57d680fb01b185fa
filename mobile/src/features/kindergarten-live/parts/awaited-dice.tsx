import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { Paragraph } from '../../../ui';
import { DiceRow } from './dice-row';

/** Dice as far as they are, before the value; confirmed or not is said in words. */
export function AwaitedDice({ live: { dice, phase, seed } }: { live: LiveDraw }) {
  if (seed !== null || phase === 'open' || phase === 'sealed') return null;
  if (dice.confirmed !== null)
    return (
      <>
        <Paragraph>骰子已由两个人在两台设备上录入，一致：</Paragraph>
        <DiceRow digits={dice.confirmed} label="确认的骰子" />
      </>
    );
  if (dice.typing === '') return null;
  return (
    <>
      <Paragraph>{dice.typed ? '骰子录完了，等公证员确认：' : '正在掷骰子（还没有确认）：'}</Paragraph>
      <DiceRow digits={dice.typing} label="掷出的骰子，还没有确认" />
    </>
  );
}
