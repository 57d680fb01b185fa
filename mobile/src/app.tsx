import Taro, { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import * as z from 'zod/mini';
import './app.scss';
import { openScannedAddress } from './pages/scan/open-scanned-address';
import { sendKept } from './platform/outbox';
import { showUnread } from './platform/unread';
import { listenToKeyboard } from './ui/keyboard';

// A mini-program forbids generated code, so schemas are interpreted everywhere.
z.config({ jitless: true });
openScannedAddress();

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    listenToKeyboard();
    Taro.onNetworkStatusChange(({ isConnected }) => {
      if (isConnected) void sendKept();
    });
  });
  useDidShow(() => {
    void sendKept();
    void showUnread();
  });
  return children;
}
