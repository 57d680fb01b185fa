import Taro from '@tarojs/taro';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { codeIn, type ScannedCode } from './scan-text';

export const canScan = true;

/** Opens the camera; gives what one of our codes names, or why not. */
export async function scanCode(): Promise<Outcome<ScannedCode>> {
  try {
    const { result, path } = await Taro.scanCode({ scanType: ['qrCode', 'wxCode' as 'qrCode'] }); // Taro's types lack wxCode
    const code = codeIn(path ?? '') ?? codeIn(result);
    return code ? ok(code) : refuse(foreign);
  } catch {
    return refuse({ code: 'scan.cancelled', message: '没有扫到码。', advice: '请对准码再扫一次。' });
  }
}

/** What any code holds, as text: a business licence carries one that is not ours. */
export async function scanText(): Promise<Outcome<string>> {
  try {
    return ok((await Taro.scanCode({ scanType: ['qrCode', 'barCode'] })).result);
  } catch {
    return refuse({ code: 'scan.cancelled', message: '没有扫到码。', advice: '请对准码再扫一次。' });
  }
}

const foreign = {
  code: 'scan.foreign-code',
  message: '这不是本平台的码。',
  advice: '请扫政务大厅、窗口或海报上的“营商”码。',
};
