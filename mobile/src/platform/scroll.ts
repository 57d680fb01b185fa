import Taro from '@tarojs/taro';

/** For a page that shows something new in place: reading begins at its title again. */
export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
}

export function scrollToPart(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}`, duration: 150 });
}
