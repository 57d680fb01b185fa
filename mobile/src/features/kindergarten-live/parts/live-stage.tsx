import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { minuteOf } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { Button, Card, Paragraph } from '../../../ui';
import { shownWords, standInNote, valueName } from '../live-words';
import { AwaitedDice } from './awaited-dice';
import { Countdown } from './countdown';

interface LiveStageProps {
  live: LiveDraw;
  cameAt: number;
}

/** What everybody looks at now, large. */
export function LiveStage({ live, cameAt }: LiveStageProps) {
  switch (live.phase) {
    case 'open':
    case 'sealed':
      return <BeforeRoll live={live} cameAt={cameAt} />;
    case 'frozen':
      return <Dice live={live} cameAt={cameAt} />;
    case 'diced':
      return <Value live={live} cameAt={cameAt} />;
    case 'drawn':
    case 'released':
      return <Results live={live} cameAt={cameAt} />;
  }
}

function BeforeRoll({ live, cameAt }: LiveStageProps) {
  return (
    <Card title={`${minuteOf(live.drawAt)}派位`}>
      <Countdown live={live} cameAt={cameAt} />
      <Paragraph>派位以前，名册先由两个人签字封存、公布。名册里只有号，没有孩子的姓名。</Paragraph>
    </Card>
  );
}

function Dice({ live, cameAt }: LiveStageProps) {
  const { roll, dice } = live;
  return (
    <Card title={dice.typing === '' ? '名册已经封存' : '掷骰子'}>
      <Countdown live={live} cameAt={cameAt} />
      {roll === null ? null : (
        <Paragraph>{`名册共${roll.lines}个号、${roll.children}个孩子，已公布，谁也不能再改。`}</Paragraph>
      )}
      {dice.typing === '' ? (
        <Paragraph>到时间后现场掷40个骰子，在这里一个一个出现。</Paragraph>
      ) : (
        <AwaitedDice live={live} />
      )}
      <Paragraph quiet>{`骰子要在${minuteOf(live.diceUntil)}以前确认，那时谁也不知道公开数字。`}</Paragraph>
    </Card>
  );
}

function Value({ live, cameAt }: LiveStageProps) {
  const { value } = live;
  if (value === null) return null;
  const note = standInNote(value);
  return (
    <Card title={value.text === null ? '等公开数字' : '公开数字已经出来'}>
      <Countdown live={live} cameAt={cameAt} />
      <Paragraph>
        {value.text === null
          ? `骰子确认时，谁也不知道${valueName(value)}是多少。它出来后，和骰子一起算出派位的先后。`
          : `${valueName(value)}已经到达，等按下派位。`}
      </Paragraph>
      {note === null ? null : <Paragraph quiet>{note}</Paragraph>}
      {value.unconfirmed === null ? null : (
        <Paragraph>{`开奖号码已由一个人录入，等另一个人确认：${value.unconfirmed}`}</Paragraph>
      )}
      <AwaitedDice live={live} />
    </Card>
  );
}

function Results({ live, cameAt }: LiveStageProps) {
  const last = live.shown.at(-1);
  if (live.phase === 'released')
    return (
      <Card title="结果已全部公布">
        <Paragraph>{`${live.kindergartens}所幼儿园都公布了。家长可以凭证件号和姓名，或者报名回执查结果。`}</Paragraph>
        <Button onPress={() => goTo('kindergartenLookUp', { plan: live.planId })}>查结果</Button>
        <Button kind="secondary" onPress={() => goTo('drawPlaces', { plan: live.planId })}>
          看录取和候补
        </Button>
      </Card>
    );
  return (
    <Card title={last === undefined ? '派位完成，即将公布' : last.name}>
      {last === undefined ? null : <Paragraph>{shownWords(last)}</Paragraph>}
      <Countdown live={live} cameAt={cameAt} />
      <Paragraph quiet>{`已公布${live.shown.length}所，共${live.kindergartens}所。`}</Paragraph>
    </Card>
  );
}
