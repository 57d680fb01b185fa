import Taro from '@tarojs/taro';

/** Longer than Taro's own timer (its animation and delay), also on a slow phone. */
const WATCHED_MS = 1_000;
const HIDDEN = 'taro_page_shade';

/**
 * Taro hides a page a fifth of a second after another came over it, even when the other has gone again by then: whoever
 * goes back at once looks at nothing. The page on top stays shown.
 */
export function keepTopPageShown(): void {
  const id = topPageId();
  const element = id === undefined ? null : document.getElementById(id);
  if (element === null) return;
  const observer = new MutationObserver(() => {
    if (element.classList.contains(HIDDEN) && topPageId() === id) element.classList.remove(HIDDEN);
  });
  observer.observe(element, { attributeFilter: ['class'] });
  setTimeout(() => observer.disconnect(), WATCHED_MS);
}

/** Taro calls a page's element by the page's path. */
function topPageId(): string | undefined {
  return Taro.getCurrentPages().at(-1)?.path;
}
