import { type Finder, finder } from './span';

const COUNTED = /^ ?(元|万|亿|块|人|户|次|个)/;
const isNotCounted = (_: string, after: string) => !COUNTED.test(after);

export const accountFinders: readonly Finder[] = [
  finder(
    'email',
    /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64} ?@ ?(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}/g,
  ),
  // Something says that an account follows …
  finder(
    'account',
    /(?:微信|威信|薇信|v信|wx|vx|weixin|wechat|qq|企鹅|抖音|快手|小红书|支付宝)(?:号|账号|帐号)?(?: ?(?:是|为|:|加我|加|同号|号|我的)){1,3} ?(?<it>[A-Za-z0-9][A-Za-z0-9_-]{4,19})(?![A-Za-z0-9_-])/gi,
    isNotCounted,
  ),
  // … or the account says so itself, by a figure or a stroke.
  finder(
    'account',
    /(?:微信|威信|薇信|v信|wx|vx|qq|企鹅|抖音|快手)(?:号|账号|帐号)? ?(?<it>(?=[A-Za-z]*[\d_-])[A-Za-z][A-Za-z0-9_-]{5,19}|[1-9]\d{4,10})(?![A-Za-z0-9_-])/gi,
    isNotCounted,
  ),
  finder(
    'plate',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.-]?(?=[A-HJ-NP-Z]*\d)[A-HJ-NP-Z\d]{4,5}[A-HJ-NP-Z\d挂学警港澳](?![A-Z\d])/gi,
  ),
];
