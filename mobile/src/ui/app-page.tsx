import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useCity } from '../platform/city';
import { goBack } from '../platform/navigate';
import { type Scheme, usePreferences } from '../platform/preferences';
import './app-page.scss';
import { Icon } from './icon';
import { usePageChrome } from './page-chrome';
import { SizeSwitches } from './size-switches';
import { spoken } from './spoken';
import { StatusTag } from './status-tag';

export interface AppPageProps {
  title: string;
  children: ReactNode;
  /** Pages on top of others offer a way back; tab pages do not. */
  back?: boolean;
  /** One sentence below the title. */
  note?: string;
  /** Stays at the foot of the screen above the safe area: the page's main action. */
  footer?: ReactNode;
  /** A page for a desk: as wide as 1120 instead of one phone column. */
  wide?: boolean;
}

/** The root of every page: theme, size, city label, title. */
export function AppPage({ title, children, back, note, footer, wide }: AppPageProps) {
  const { size, scheme } = usePreferences();
  const city = useCity();
  usePageChrome(title, scheme, size);
  return (
    <View
      className={`ui-page ui-page--${size} ui-page--${scheme}`}
      style={brandOf(city?.brand, scheme)}
      {...spoken({ role: 'main', label: title })}
    >
      <View className={wide ? 'ui-page__column ui-page__column--wide' : 'ui-page__column'}>
        <TopBar back={back} cityName={city?.name} demo={city?.demo} />
        <View className="ui-page__head">
          <View className="ui-page__title" {...spoken({ role: 'heading', level: 1 })}>
            <Text>{title}</Text>
          </View>
          {note ? <Text className="ui-page__note">{note}</Text> : null}
        </View>
        <View className="ui-page__body">{children}</View>
        {footer ? <View className="ui-page__footer">{footer}</View> : null}
      </View>
    </View>
  );
}

function TopBar({ back, cityName, demo }: { back?: boolean; cityName?: string; demo?: boolean }) {
  return (
    <View className="ui-page__bar">
      <View className="ui-page__bar-start">
        {back ? (
          <View className="ui-page__back" onClick={goBack} {...spoken({ role: 'button', label: '返回' })}>
            <Icon name="back" />
            <Text>返回</Text>
          </View>
        ) : null}
        {!back && cityName ? <Text className="ui-page__city">{cityName}</Text> : null}
        {demo ? <StatusTag kind="warn">演示城市</StatusTag> : null}
      </View>
      <SizeSwitches onTab={!back} />
    </View>
  );
}

/** A city may colour the brand only; contrast was checked when its pack was loaded. */
function brandOf(brand: { light: string; dark: string } | undefined, scheme: Scheme): string | undefined {
  return brand ? `--brand:${brand[scheme]}` : undefined;
}
