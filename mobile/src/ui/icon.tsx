import { View } from '@tarojs/components';
import './icon.scss';
import { spoken } from './spoken';

/** Shapes: icon-shapes.scss. */
export type IconName =
  | 'service-cards'
  | 'policies'
  | 'complaints'
  | 'ratings'
  | 'star-full'
  | 'benefits'
  | 'guides'
  | 'enforcement'
  | 'broadcasts'
  | 'kindergarten'
  | 'subsidies'
  | 'disclosure'
  | 'zones'
  | 'check'
  | 'question'
  | 'cross'
  | 'phone'
  | 'back'
  | 'chevron'
  | 'search'
  | 'moon'
  | 'text-size'
  | 'clock'
  | 'qr'
  | 'download'
  | 'message'
  | 'microphone'
  | 'camera'
  | 'offline'
  | 'place'
  | 'reset';

/** Decoration beside words: it takes the colour of its surroundings and is silent to screen readers. */
export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  return (
    <View
      className={`ui-icon ui-icon--${name}${small ? ' ui-icon--small' : ''}`}
      {...spoken({ hidden: true })}
    />
  );
}

/** An icon on the 44 px tint square of a board. */
export function IconTile({ name }: { name: IconName }) {
  return (
    <View className="ui-icon-tile">
      <Icon name={name} />
    </View>
  );
}
