import { deviceName } from './device-name';

describe('the name of a device', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.50', 'iPhone 微信'],
    ['Mozilla/5.0 (Linux; Android 14) Chrome/120 Mobile', '安卓手机 浏览器'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120', 'Windows 电脑 浏览器'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Safari', 'Mac 电脑 浏览器'],
    ['curl/8', '其他设备 浏览器'],
    [undefined, '其他设备 浏览器'],
  ])('of %s is %s', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});
