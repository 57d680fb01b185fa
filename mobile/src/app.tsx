import Taro, { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import * as z from 'zod/mini';
import './app.scss';
import { openScannedAddress } from './pages/scan/open-scanned-address';
import { sendKept } from './platform/outbox';
import { sweepFiles } from './platform/traces';
import { showUnread } from './platform/unread';
import { sendUploads } from './platform/uploads';
import { sendNotes } from './platform/voice-notes';
import { listenToKeyboard } from './ui/keyboard';

// A mini-program forbids generated code, so schemas are interpreted everywhere.
z.config({ jitless: true });
openScannedAddress();

/** A photo or a recording follows its rating, so that one goes first. */
function sendAll(): void {
  void sendKept().then(sendUploads).then(sendNotes);
}

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    listenToKeyboard();
    Taro.onNetworkStatusChange(({ isConnected }) => {
      if (isConnected) sendAll();
    });
    void sweepFiles();
  });
  useDidShow(() => {
    sendAll();
    void showUnread();
  });
  return children;
}
