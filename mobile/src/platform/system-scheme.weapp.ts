import Taro from '@tarojs/taro';

export function systemScheme(): 'light' | 'dark' {
  return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light';
}

export function onSystemScheme(changed: () => void): void {
  Taro.onThemeChange(changed);
}
