import { Text, View } from '@tarojs/components';
import type { LiveDraw, ShownKindergarten } from '@yingshang/shared/contracts/kindergarten-draws';
import { useState } from 'react';
import { Button, Card, Loaded, Paragraph, Section } from '../../../ui';
import { spoken } from '../../../ui/spoken';
import { shownWords } from '../live-words';
import { useDrawnKindergarten } from '../use-ceremony';
import './shown-kindergartens.scss';

/** Results in the order in which they were shown, the last on top. */
export function ShownKindergartens({ live }: { live: LiveDraw }) {
  if (live.shown.length === 0) return null;
  return (
    <Section title="各幼儿园的结果" note="号是名册里的号，查结果时能看到自己的号。双胞胎一起报名的是一个号。">
      {live.shown.toReversed().map((one, at) => (
        <Shown
          key={one.id}
          planId={live.planId}
          one={one}
          // In the hall the one that was just shown is read, not pressed.
          begunOpen={at === 0 && one.placedLines <= SHORT}
        />
      ))}
    </Section>
  );
}

/** So many numbers are taken in at a glance. */
const SHORT = 60;

function Shown({ planId, one, begunOpen }: { planId: string; one: ShownKindergarten; begunOpen: boolean }) {
  const [pressed, setPressed] = useState<boolean | null>(null);
  const isOpen = pressed ?? begunOpen;
  const query = useDrawnKindergarten(planId, isOpen ? one.id : null);
  const verb = isOpen ? '收起号码' : '看派上的号码';
  return (
    <Card title={one.name}>
      <Paragraph>{shownWords(one)}</Paragraph>
      {isOpen ? <Loaded query={query}>{({ placed }) => <Lines placed={placed} />}</Loaded> : null}
      {one.placedLines === 0 ? null : (
        <Button kind="text" spokenName={`${verb}，${one.name}`} onPress={() => setPressed(!isOpen)}>
          {verb}
        </Button>
      )}
    </Card>
  );
}

/** In the order of the numbers: everybody looks for their own. */
function Lines({ placed }: { placed: readonly { readonly seq: number; readonly children: number }[] }) {
  if (placed.length === 0) return <Paragraph quiet>没有派上的号。</Paragraph>;
  return (
    <View className="shown-lines" {...spoken({ role: 'list', label: '派上的号' })}>
      {placed
        .toSorted((one, other) => one.seq - other.seq)
        .map(({ seq, children }) => (
          <View key={seq} className="shown-lines__line" {...spoken({ role: 'listitem' })}>
            <Text>{children > 1 ? `${seq}（双）` : String(seq)}</Text>
          </View>
        ))}
    </View>
  );
}
