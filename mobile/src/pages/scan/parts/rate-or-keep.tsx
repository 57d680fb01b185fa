import { View } from '@tarojs/components';
import type { OccasionView } from '@yingshang/shared/contracts/occasions';
import type { Outcome } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { minuteOf } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { forget } from '../../../platform/query';
import { useAsking } from '../../../platform/use-asking';
import { Button, ErrorText, Paragraph, spoken } from '../../../ui';

export interface RateOrKeepProps {
  /** The chance to rate: at hand after a counter's code, opened by the tap after a printed one. */
  readonly occasion: () => Promise<Outcome<OccasionView>>;
  /** 「现在评」 is the page's one primary action. */
  readonly primary?: boolean;
}

/** Rate now, or at home within 24 hours. */
export function RateOrKeep({ occasion, primary }: RateOrKeepProps) {
  const [kept, setKept] = useState<OccasionView | null>(null);
  const { busy, problem, ask } = useAsking();
  const rate = async () => {
    const answer = await ask(occasion);
    if (answer.ok) goTo('rate', { occasion: answer.value.id });
  };
  const keep = async () => {
    const answer = await ask(occasion);
    if (!answer.ok) return;
    forget('occasions');
    setKept(answer.value);
  };
  return (
    <>
      <ErrorText text={problem} />
      <Button kind={primary ? 'primary' : 'secondary'} loading={busy} onPress={() => void rate()}>
        现在评
      </Button>
      {kept === null ? (
        <Button kind={primary ? 'secondary' : 'text'} loading={busy} onPress={() => void keep()}>
          回家再说（24小时内）
        </Button>
      ) : (
        <View {...spoken({ role: 'status', live: 'polite' })}>
          <Paragraph>{`已为您留到${minuteOf(kept.endsAt)}，在「我的」或「我的评价」里的「待评价」找到它。`}</Paragraph>
        </View>
      )}
    </>
  );
}
