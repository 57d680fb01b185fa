import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';

/** The app itself at 375 × 667, beside the cards on a wide screen. */
export function PhoneFrame({ url }: { url: string }) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = '手机画面';
    frame.className = 'demo__screen';
    frame.src = `${window.location.pathname}#${url}`;
    host.current?.append(frame);
    return () => frame.remove();
  }, [url]);
  return <View className="demo__phone" ref={host} />;
}
