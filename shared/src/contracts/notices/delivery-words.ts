import type { DeliveryReason, DeliveryState } from './shapes';

const reasons: Readonly<Record<DeliveryReason, string>> = {
  'no-grant': '您还没有订阅微信提醒',
  'no-account': '您没有用微信登录',
  'not-subscribed': '您在微信里没有订阅，或次数已用完',
  'refused-by-wechat': '微信没有接收',
  'bad-template': '这类提醒在微信里还不能发',
  unanswered: '微信没有回应',
  'too-late': '等到能发时已经过时',
  'daily-cap': '今天的提醒已达您设的次数',
  'weekly-cap': '这周的提醒已达您设的次数',
  'muted-topic': '您关了这一类',
  snoozed: '您暂停了提醒',
  'switched-off': '您关了微信提醒',
  'own-doing': '是您自己刚做的改动',
  'not-configured': '本市还没有开通微信提醒',
};

/** How the message outside the app ended, for its recipient: 「微信已提醒」, 「只放在站内：您关了这一类」. */
export function deliveryWords(state: DeliveryState, reason: DeliveryReason | null): string {
  if (state === 'sent') return '微信已提醒';
  if (state === 'pending') return '微信稍后提醒';
  if (state === 'unknown') return '微信没有回应，可能已提醒';
  return reason === null ? '只放在站内' : `只放在站内：${reasons[reason]}`;
}
