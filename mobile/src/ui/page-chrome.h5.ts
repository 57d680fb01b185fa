import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import type { Scheme } from '../platform/preferences';

/** Window title, and the theme for what lies outside the page's root: body and tab bar (app.scss). */
export function usePageChrome(title: string, scheme: Scheme): void {
  const paint = () => {
    document.title = `${title} · 营商`;
    document.documentElement.dataset.scheme = scheme;
  };
  useEffect(paint, [title, scheme]);
  useDidShow(paint);
}
