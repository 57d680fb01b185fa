import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import type { Scheme, Size } from '../platform/preferences';
import { keepTopPageShown } from './keep-shown.h5';
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
  useDidShow(() => {
    paint();
    keepTopPageShown();
  });
}

/** Taro draws the tab bar without saying what it is, and on a slow phone later than the page. */
function nameTabBar(): void {
  if (nameIfDrawn() || waiting) return;
  waiting = true;
  const observer = new MutationObserver(() => {
    if (nameIfDrawn()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

let waiting = false;

function nameIfDrawn(): boolean {
  const bar = document.querySelector('.taro-tabbar__tabbar');
  bar?.setAttribute('role', 'navigation');
  bar?.setAttribute('aria-label', '主导航');
  return bar !== null;
}
