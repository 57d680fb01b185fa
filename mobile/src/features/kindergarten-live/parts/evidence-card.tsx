import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, Card, Paragraph } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { diceGroups } from '../ceremony-view';
import { personWords } from '../live-words';

/** What anybody recomputes the draw from: behind a press, since most only want to watch. */
export function EvidenceCard({ live }: { live: LiveDraw }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title="我要验算">
      <Paragraph quiet>
        名册摘要在骰子以前公布，骰子在公开数字以前确认；三样合在一起算出种子，谁都可以重算。
      </Paragraph>
      {live.roll?.frozenAt ? <FactList facts={[{ name: '名册摘要', text: live.roll.root }]} /> : null}
      {isOpen ? <FactList facts={factsOf(live)} /> : null}
      <Button kind="secondary" onPress={() => setOpen(!isOpen)}>
        {isOpen ? '收起' : '看全部验算数据'}
      </Button>
      <Button kind="text" onPress={() => goTo('drawMinutes', { plan: live.planId })}>
        看笔录
      </Button>
    </Card>
  );
}

function factsOf({ roll, dice, value, seed, resultRoot, manifestHash }: LiveDraw) {
  const shown: readonly (readonly [string, string | null | undefined])[] = [
    ['方案摘要', manifestHash],
    ['封存签字', roll === null ? null : personWords(roll.sealedBy)],
    ['冻结签字', roll?.frozenBy ? personWords(roll.frozenBy) : null],
    ['骰子', dice.confirmed === null ? null : diceGroups(dice.confirmed).join(' ')],
    ['公开数字', value?.text],
    ['种子', seed],
    ['结果摘要', resultRoot],
  ];
  return shown.flatMap(([name, text]) => (text == null ? [] : [{ name, text }]));
}
