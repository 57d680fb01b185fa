import { Text, View } from '@tarojs/components';
import { Card } from '../../../ui';
import { promiseWords } from '../rating-words';
import './who-sees-what.scss';

/** Who sees what, and when. */
export function WhoSeesWhat({ named }: { named: boolean }) {
  return (
    <Card title={named ? '单位会知道是您评的' : '单位看不到您是谁'}>
      {promiseWords(named).map((line) => (
        <View key={line} className="who-sees-what__line">
          <Text>{line}</Text>
        </View>
      ))}
    </Card>
  );
}
