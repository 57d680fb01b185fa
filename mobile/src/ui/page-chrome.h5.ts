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
  };
  useEffect(paint, [title, scheme, size]);
  useDidShow(paint);
}
