import { Text, View } from '@tarojs/components';
import { type Size, usePreferences } from '../platform/preferences';
import { Icon } from './icon';
import { type SizeSwitch, sizeSwitches } from './size-switch';
import './size-switches.scss';
import { spoken } from './spoken';

/** The way to other sizes, at the top of every page; the elders' version is offered where a visit begins. */
export function SizeSwitches({ onTab }: { onTab: boolean }) {
  const { size, chooseSize } = usePreferences();
  return (
    <View className="ui-sizes">
      {sizeSwitches(size, onTab).map((offer) => (
        <Switch key={offer.to} offer={offer} onPress={chooseSize} />
      ))}
    </View>
  );
}

function Switch({ offer, onPress }: { offer: SizeSwitch; onPress: (size: Size) => void }) {
  const { to, words, framed } = offer;
  return (
    <View
      className={framed ? 'ui-size ui-size--framed' : 'ui-size'}
      onClick={() => onPress(to)}
      {...spoken({ role: 'button', label: `切换到${words}` })}
    >
      {framed ? null : <Icon name="text-size" small />}
      <Text>{words}</Text>
    </View>
  );
}
