import { View } from '@tarojs/components';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { useState } from 'react';
import { useCity } from '../../../platform/city';
import { Button, Paragraph, spoken } from '../../../ui';
import { type AddedToCalendar, addedWords, addToCalendar, calendarWay } from '../add-to-calendar';
import { windowsForCalendar } from '../calendar-entries';

const PROBLEMS: Readonly<Record<Exclude<AddedToCalendar, 'added'>, string>> = {
  refused: '没有加入：需要在系统设置里允许使用日历，再试一次。',
  failed: '没有加入成功，请稍后再试一次。',
};

/** 加入日历: where some day is certain; where nothing can be downloaded it says how. */
export function CalendarButton({ policy }: { policy: PolicyView }) {
  const today = useCity()?.today;
  const [result, setResult] = useState<AddedToCalendar | null>(null);
  const way = calendarWay();
  if (today === undefined || way === 'none') return null;
  if (windowsForCalendar(policy.windows, today).length === 0) return null;
  if (way === 'elsewhere')
    return <Paragraph quiet>要加入日历，请点右上角“…”，选“在浏览器打开”，再点这里的“加入日历”。</Paragraph>;
  return (
    <>
      <Button kind="secondary" icon="clock" onPress={() => void addToCalendar(policy, today).then(setResult)}>
        加入日历
      </Button>
      {result ? (
        <View {...spoken({ role: 'status', live: 'polite' })}>
          <Paragraph>{result === 'added' ? addedWords : PROBLEMS[result]}</Paragraph>
        </View>
      ) : null}
    </>
  );
}
