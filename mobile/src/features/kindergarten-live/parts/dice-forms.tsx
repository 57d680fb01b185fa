import { DICE } from '@yingshang/shared/draw';
import { useRef, useState } from 'react';
import { inTurn } from '../../../platform/in-turn';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { differingGroups } from '../ceremony-view';
import { confirmThrown, type DrawPlace, showThrown, typeThrown } from '../use-ceremony';
import { DiceTyping } from './dice-typing';

interface DiceFormProps {
  place: DrawPlace;
  onStepped: () => void;
}

const missingWords = (digits: string) => `还差${DICE - digits.length}个。`;

interface TypeDiceProps extends DiceFormProps {
  /** What was thrown before this page was opened. */
  begun: string;
  /** Dice stand already, and one was misread. */
  mends: boolean;
}

/** By the operator, shown to everybody as they are thrown. */
export function TypeDice({ place, begun, mends, onStepped }: TypeDiceProps) {
  const [digits, setDigits] = useState(begun);
  const { busy, problem, ask, setProblem } = useAsking();
  const latest = useRef(begun);
  const onDigits = (next: string) => {
    setDigits(next);
    setProblem(undefined);
    latest.current = next;
    if (mends) return;
    // One after the other, and what was overtaken meanwhile is not sent: the hall sees the latest.
    void inTurn(`thrown-dice:${place.planId}`, async () => {
      if (latest.current !== next) return;
      const shown = await showThrown(place, next);
      if (!shown.ok && latest.current === next) setProblem(shown.refusal.message);
    });
  };
  const onSend = async () => {
    await ask(() => typeThrown(place, digits));
    onStepped();
  };
  return (
    <Card title={mends ? '更正骰子' : '录入骰子'}>
      <Paragraph>
        {mends
          ? '只在看错骰子时用：40个重新录入，公证员再确认。公开数字出来以后不能更正。'
          : '每掷一个，念出点数，按一下。大屏上同时出现。'}
      </Paragraph>
      <DiceTyping digits={digits} onDigits={onDigits} />
      {digits.length < DICE ? <Paragraph quiet>{missingWords(digits)}</Paragraph> : null}
      <ErrorText text={problem} />
      <Button disabled={digits.length < DICE} loading={busy} onPress={() => void onSend()}>
        40个录完，请公证员确认
      </Button>
    </Card>
  );
}

/** By the notary on another device: typed from the dice themselves, and held against what the operator typed. */
export function ConfirmDice({ place, typed, onStepped }: DiceFormProps & { typed: string }) {
  const [digits, setDigits] = useState('');
  const { busy, problem, ask } = useAsking();
  const isWhole = digits.length === DICE;
  const differing = isWhole ? differingGroups(digits, typed) : [];
  const onSend = async () => {
    await ask(() => confirmThrown(place, digits));
    onStepped();
  };
  return (
    <Card title="看着骰子再录入一遍">
      <Paragraph>请看桌上的骰子录入，不要照着大屏。两次一样才算数；确认后不能撤回名册。</Paragraph>
      <DiceTyping digits={digits} onDigits={setDigits} />
      {isWhole ? null : <Paragraph quiet>{missingWords(digits)}</Paragraph>}
      <ErrorText text={differing.length > 0 ? differingWords(differing) : problem} />
      <Button disabled={!isWhole || differing.length > 0} loading={busy} onPress={() => void onSend()}>
        一致，确认骰子
      </Button>
    </Card>
  );
}

function differingWords(groups: readonly number[]): string {
  return `第${groups.join('、')}组和操作员录入的不一样。请一起看骰子：您录错了就改；操作员录错了，请他重新录入。`;
}
