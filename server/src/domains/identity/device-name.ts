const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/HarmonyOS|OpenHarmony/, '鸿蒙手机'],
  [/Android/, '安卓手机'],
  [/Windows/, 'Windows 电脑'],
  [/Macintosh|Mac OS/, 'Mac 电脑'],
];

/**
 * What a person recognises a device by in the list of their sessions, from the User-Agent: 「iPhone 微信」. The text
 * itself is not kept: it tells more about a device than anybody needs.
 */
export function deviceName(userAgent: string | undefined): string {
  const text = userAgent ?? '';
  const system = SYSTEMS.find(([pattern]) => pattern.test(text))?.[1] ?? '其他设备';
  return `${system} ${/MicroMessenger/.test(text) ? '微信' : '浏览器'}`;
}
