import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import type { Scheme } from '../platform/preferences';

const colours = {
  light: {
    bar: '#ffffff',
    text: '#000000',
    background: '#f4f6f8',
    tab: '#4a5665',
    chosen: '#0b5c8a',
    edge: 'white',
  },
  dark: {
    bar: '#1a222c',
    text: '#ffffff',
    background: '#10161d',
    tab: '#b4bfcb',
    chosen: '#7cc4ee',
    edge: 'black',
  },
} as const;

/** The native bars follow the chosen theme, also where it differs from the system's. */
export function usePageChrome(_title: string, scheme: Scheme): void {
  useEffect(() => paint(scheme), [scheme]);
  useDidShow(() => paint(scheme));
}

function paint(scheme: Scheme): void {
  const { bar, text, background, tab, chosen, edge } = colours[scheme];
  void Taro.setNavigationBarColor({ frontColor: text, backgroundColor: bar });
  void Taro.setBackgroundColor({ backgroundColor: background });
  // Refused on pages without a tab bar: nothing to paint there.
  Promise.resolve(
    Taro.setTabBarStyle({ color: tab, selectedColor: chosen, backgroundColor: bar, borderStyle: edge }),
  ).catch(() => undefined);
}
