import { Text, View } from '@tarojs/components';
import type { CityView } from '@yingshang/shared/contracts/city';
import { hasAllAnswers, useAnswers } from '../../../platform/answers';
import { goTo } from '../../../platform/navigate';
import { Icon, spoken } from '../../../ui';
import { type ElderAction, elderActions } from '../../elder-actions';
import { DemoNotice } from './demo-notice';
import './elder-home.scss';
import { PhoneHelp } from './phone-help';

/** First: whoever finds typing and choosing hard says what they want. */
const say = { name: '说一说', icon: 'microphone' } as const;

/** The home of the elders' version: a few large doors, and a person to call. */
export function ElderHome({ city }: { city: CityView }) {
  const answered = useAnswers((state) => hasAllAnswers(state.answers));
  return (
    <>
      <View className="elder-actions">
        <Door action={say} onPress={() => goTo('speak')} />
        {elderActions(city.boards).map((action) => (
          <Door key={action.key} action={action} onPress={() => action.open(answered)} />
        ))}
      </View>
      <PhoneHelp />
      <DemoNotice />
    </>
  );
}

function Door({ action, onPress }: { action: Pick<ElderAction, 'name' | 'icon'>; onPress: () => void }) {
  return (
    <View
      className="elder-action"
      hoverClass="ui-pressed"
      onClick={onPress}
      {...spoken({ role: 'link', label: action.name })}
    >
      <View className="elder-action__icon">
        <Icon name={action.icon} />
      </View>
      <Text className="elder-action__name">{action.name}</Text>
      <Icon name="chevron" />
    </View>
  );
}
