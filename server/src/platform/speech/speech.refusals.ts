import type { Refusal } from '@yingshang/shared/kernel';

const advice =
  '需要哪些文件、从哪里取、怎样核对，见 docs/operate/voice.md；放好后运行 pnpm cli voice check。';

export const noModelFolder: Refusal = {
  code: 'voice.no-model-folder',
  message: '没有设置语音模型的目录（VOICE_MODEL_DIR），本机语音识别不能用。',
  advice,
};

export const modelFilesMissing = (missing: readonly string[]): Refusal => ({
  code: 'voice.model-files-missing',
  message: `语音模型的目录里缺少：${missing.join('、')}。`,
  advice,
});

export const modelUnreadable: Refusal = {
  code: 'voice.model-unreadable',
  message: '语音模型文件不能读取：可能没有下载完整，也可能不是 SenseVoice 或 Paraformer 模型。',
  advice,
};

export const libraryMissing: Refusal = {
  code: 'voice.no-library',
  message: '这台机器没有装上语音识别程序库 sherpa-onnx-node（它只有 Linux、macOS、Windows 的常见版本）。',
  advice: '请在支持的系统上重新安装依赖，或者改用腾讯云识别；都不用也可以，录音由人转写。',
};

export const noTencentKeys: Refusal = {
  code: 'voice.no-tencent-keys',
  message: '没有设置腾讯云的密钥（TENCENT_ASR_SECRET_ID、TENCENT_ASR_SECRET_KEY）。',
  advice: '请在腾讯云控制台开通“一句话识别”，新建只能用它的子账号密钥，再设置这两项。',
};
