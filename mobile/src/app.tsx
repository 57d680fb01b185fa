import Taro, { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import * as z from 'zod/mini';
import './app.scss';
import { sendKept } from './platform/outbox';
import { listenToKeyboard } from './ui/keyboard';

// A mini-program forbids generated code, so schemas are interpreted everywhere.
z.config({ jitless: true });

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    listenToKeyboard();
    Taro.onNetworkStatusChange(({ isConnected }) => {
      if (isConnected) void sendKept();
    });
  });
  useDidShow(() => void sendKept());
  return children;
}
