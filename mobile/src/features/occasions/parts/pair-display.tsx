import { Text, View } from '@tarojs/components';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { pairDisplay } from '@yingshang/shared/contracts/occasions';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { forget } from '../../../platform/query';
import { useAsking } from '../../../platform/use-asking';
import { Button, ErrorText, Paragraph } from '../../../ui';
import { pairingCodeWords } from '../counter-words';
import { pairHere } from '../display-session';
import { type CounterPlace, pair } from '../use-counters';
import './pair-display.scss';

type Pairing = ResponseOf<typeof pairDisplay>;

/** A code for the tablet, shown once; this device can take it itself. */
export function PairDisplay({ place, onDone }: { place: CounterPlace; onDone: () => void }) {
  const [pairing, setPairing] = useState<Pairing | null>(null);
  const { busy, problem, ask } = useAsking();
  const make = async () => {
    const answer = await ask(() => pair(place));
    if (answer.ok) setPairing(answer.value);
  };
  const takeHere = async (code: string) => {
    const answer = await ask(() => pairHere(code));
    if (!answer.ok) return;
    forget('counters:');
    goTo('counterDisplay');
  };
  const done = () => {
    forget('counters:');
    onDone();
  };
  return (
    <>
      {pairing === null ? (
        <>
          <Paragraph>把一台平板放在窗口上做评价屏。新的平板配好后，原来的自动停用。</Paragraph>
          <Button loading={busy} onPress={() => void make()}>
            生成配对码
          </Button>
        </>
      ) : (
        <>
          <Paragraph>{`在平板的浏览器里打开 ${pairing.address} ，输入：`}</Paragraph>
          <View className="pairing-code">
            <Text className="pairing-code__letters" userSelect>
              {pairingCodeWords(pairing.code)}
            </Text>
          </View>
          <Paragraph quiet>10 分钟内有效，只能用一次，关掉这里就不再显示。</Paragraph>
          <Button kind="secondary" loading={busy} onPress={() => void takeHere(pairing.code)}>
            就用这台设备做评价屏
          </Button>
        </>
      )}
      <ErrorText text={problem} />
      <Button kind="text" onPress={done}>
        好了
      </Button>
    </>
  );
}
