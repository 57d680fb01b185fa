import { Image } from '@tarojs/components';
import './portrait.scss';
import { portraitPicture } from './portrait-picture';
import { spokenImage } from './spoken';

export function Portrait({ officerId, name, big }: { officerId: string; name: string; big?: boolean }) {
  return (
    <Image
      className={big ? 'ui-portrait ui-portrait--big' : 'ui-portrait'}
      src={portraitPicture(officerId, name)}
      mode="aspectFit"
      {...spokenImage(`${name}的示意头像`)}
    />
  );
}
