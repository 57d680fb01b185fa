import { Text, View } from '@tarojs/components';
import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { Card } from '../../../ui';
import { Icon } from '../../../ui/icon';
import { spoken } from '../../../ui/spoken';
import { daySteps } from '../live-words';
import './day-steps-card.scss';

/** The five steps of the day, and how far they are. */
export function DayStepsCard({ live }: { live: LiveDraw }) {
  return (
    <Card title="派位分五步">
      <View className="day-steps" {...spoken({ role: 'list', label: '步骤' })}>
        {daySteps(live).map(({ key, name, done, note }, at) => (
          <View key={key} className="day-steps__step" {...spoken({ role: 'listitem' })}>
            <View className={done ? 'day-steps__mark day-steps__mark--done' : 'day-steps__mark'}>
              {done ? <Icon name="check" small /> : <Text>{at + 1}</Text>}
            </View>
            <View className="day-steps__words">
              <Text className="day-steps__name">{done ? `${name}（完成）` : name}</Text>
              <Text className="day-steps__note">{note}</Text>
            </View>
          </View>
        ))}
      </View>
    </Card>
  );
}
