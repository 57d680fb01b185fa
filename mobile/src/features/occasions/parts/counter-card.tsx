import type { Counter } from '@yingshang/shared/contracts/occasions';
import { useState } from 'react';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { counterWords } from '../counter-words';
import { close, cutOff } from '../use-counters';
import { CounterForm } from './counter-form';
import { PairDisplay } from './pair-display';

type Face = 'shown' | 'changing' | 'pairing' | 'closing';

/** One counter, and what its lead can do with it. */
export function CounterCard({ unitId, counter }: { unitId: string; counter: Counter }) {
  const [face, setFace] = useState<Face>('shown');
  const { busy, problem, ask } = useAsking();
  const back = () => setFace('shown');
  const place = { unitId, counterId: counter.id };
  const { state, figures } = counterWords(counter);
  const named = (words: string) => `${words}：${counter.name}`;
  return (
    <Card title={counter.name}>
      <Paragraph>{state}</Paragraph>
      <Paragraph quiet>{figures}</Paragraph>
      <ErrorText text={problem} />
      {face === 'changing' ? <CounterForm unitId={unitId} counter={counter} onDone={back} /> : null}
      {face === 'pairing' ? <PairDisplay place={place} onDone={back} /> : null}
      {face === 'closing' ? (
        <>
          <Paragraph>关闭后，评价屏立即停用，正在显示的码也作废；已经扫到的评价机会不受影响。</Paragraph>
          <Button kind="danger" loading={busy} onPress={() => void ask(() => close(place))}>
            确定关闭
          </Button>
          <Button kind="text" onPress={back}>
            先不关
          </Button>
        </>
      ) : null}
      {face === 'shown' ? (
        <>
          <Button kind="secondary" spokenName={named('配对评价屏')} onPress={() => setFace('pairing')}>
            配对评价屏
          </Button>
          {counter.display === 'none' ? null : (
            <Button
              kind="text"
              loading={busy}
              spokenName={named('停用评价屏')}
              onPress={() => void ask(() => cutOff(place))}
            >
              停用评价屏
            </Button>
          )}
          <Button kind="text" spokenName={named('改名称、人员和上限')} onPress={() => setFace('changing')}>
            改名称、人员和上限
          </Button>
          <Button kind="text" spokenName={named('关闭窗口')} onPress={() => setFace('closing')}>
            关闭窗口
          </Button>
        </>
      ) : null}
    </Card>
  );
}
