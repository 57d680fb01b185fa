import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import type { Scheme, Size } from '../platform/preferences';
import './tab-bar.scss';

/** Window title, theme and size for what lies outside the page's root: body and tab bar (tab-bar.scss). */
export function usePageChrome(title: string, scheme: Scheme, size: Size): void {
  const paint = () => {
    document.title = `${title} · 营商`;
    document.documentElement.dataset.scheme = scheme;
    document.documentElement.dataset.size = size;
    nameTabBar();
  };
  useEffect(paint, [title, scheme, size]);
  useDidShow(paint);
}

/** Taro draws the tab bar without saying what it is. */
function nameTabBar(): void {
  const bar = document.querySelector('.taro-tabbar__tabbar');
  bar?.setAttribute('role', 'navigation');
  bar?.setAttribute('aria-label', '主导航');
}
