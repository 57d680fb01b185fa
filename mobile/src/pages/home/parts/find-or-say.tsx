import { Text, View } from '@tarojs/components';
import { goTo } from '../../../platform/navigate';
import { Icon, ListRow, spoken } from '../../../ui';
import './find-or-say.scss';

/** Looks like the search box and leads to it: a page that opens a keyboard by itself startles. Beside it, to speak. */
export function FindOrSay() {
  return (
    <View className="find-or-say">
      <View className="find-or-say__find">
        <ListRow icon="search" title="找单位、找人、找事、找政策" onPress={() => goTo('find', {})} />
      </View>
      <View
        className="find-or-say__say"
        hoverClass="ui-pressed"
        onClick={() => goTo('speak')}
        {...spoken({ role: 'link', label: '说一说，评价、投诉、找事都可以' })}
      >
        <Icon name="microphone" />
        <Text>说一说</Text>
      </View>
    </View>
  );
}
