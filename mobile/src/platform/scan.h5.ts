import { type Outcome, refuse } from '@yingshang/shared/kernel';

/** A browser page cannot open WeChat's scanner. The phone's own camera opens our codes as addresses. */
export const canScan = false;

/** What any code holds, our own or not; never in a browser. */
export const scanText = scanCode;

export function scanCode(): Promise<Outcome<string>> {
  return Promise.resolve(
    refuse({
      code: 'scan.not-here',
      message: '网页里不能直接扫码。',
      advice: '请用微信或手机相机扫码，会自动打开对应页面。',
    }),
  );
}
