import { useRouter } from '@tarojs/taro';

/** A parameter of this page's address. WeChat hands it over as it was encoded, browsers decode it. */
export function usePageParameter(name: string): string {
  const text = useRouter().params[name] ?? '';
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
