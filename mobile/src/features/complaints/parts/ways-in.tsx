import { Text, View } from '@tarojs/components';
import { Icon, IconTile, spoken } from '../../../ui';
import './ways-in.scss';

interface WaysInProps {
  onWrite: () => void;
  onSearch: () => void;
  /** Whether the search stands open below. */
  open: boolean;
}

/** Two large ways in: say it, or begin from whom it is about. */
export function WaysIn({ onWrite, onSearch, open }: WaysInProps) {
  const promise = open ? '在下面找' : '先找到它，再写';
  return (
    <View className="ways-in">
      <View
        className="way-in way-in--first"
        hoverClass="ui-pressed"
        onClick={onWrite}
        {...spoken({ role: 'link', label: '说一说，写一写，不知道找谁也可以，帮您找单位' })}
      >
        <View className="way-in__icon">
          <Icon name="microphone" />
        </View>
        <View className="way-in__words">
          <Text className="way-in__name">说一说，写一写</Text>
          <Text className="way-in__promise">不知道找谁也可以，帮您找单位</Text>
        </View>
        <Icon name="chevron" small />
      </View>
      <View
        className="way-in"
        hoverClass="ui-pressed"
        onClick={onSearch}
        {...spoken({ role: 'button', label: `投诉我知道的单位或人，${promise}` })}
      >
        <IconTile name="service-cards" />
        <View className="way-in__words">
          <Text className="way-in__name">投诉我知道的单位或人</Text>
          <Text className="way-in__promise">{promise}</Text>
        </View>
        <Icon name="chevron" small />
      </View>
    </View>
  );
}
