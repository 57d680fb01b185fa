import { type Outcome, refuse } from '@yingshang/shared/kernel';
import type { ScannedCode } from './scan-text';

/** A browser page cannot open WeChat's scanner. The phone's own camera opens our codes as addresses. */
export const canScan = false;

/** What any code holds, our own or not; never in a browser. */
export const scanText = (): Promise<Outcome<string>> => Promise.resolve(notHere());

export const scanCode = (): Promise<Outcome<ScannedCode>> => Promise.resolve(notHere());

function notHere() {
  return refuse({
    code: 'scan.not-here',
    message: '网页里不能直接扫码。',
    advice: '请用微信或手机相机扫码，会自动打开对应页面。',
  });
}
