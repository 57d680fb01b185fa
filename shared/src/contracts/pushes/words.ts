import type { DeliveryReason, DeliveryState, PolicyCause } from '../notices';
import type { CampaignDelivery, CampaignStep } from './index';

/** Why people were told, as a publisher reads it. */
export const causeWords: Readonly<Record<PolicyCause, string>> = {
  published: '新发布',
  edited: '修改了条件或期限',
  withdrawn: '撤下',
  day: '到了影响结果的日子',
};

/** The steps of a campaign, in their order. */
export const stepWords: Readonly<Record<CampaignStep, string>> = {
  matched: '符合或可能符合',
  told: '已告知',
  opened: '点开消息',
  favourited: '收藏政策',
  claimOpened: '看了怎么领',
};

export interface DeliveryWords {
  /** What became of it, and why. */
  readonly what: string;
  /** What the publishing unit can do about it; null where nothing is to be done. */
  readonly advice: string | null;
}

const states: Readonly<Record<DeliveryState, string>> = {
  pending: '等待发送',
  sent: '微信已送达',
  refused: '微信没有送达',
  expired: '过期没有发送',
  unknown: '微信没有回音，可能已送达',
  capped: '超过本人设定的条数，没有发送',
  muted: '本人不要这类提醒，没有发送',
};

const reasons: Readonly<Record<DeliveryReason, DeliveryWords>> = {
  'no-grant': {
    what: '没有授权微信提醒',
    advice: '站内消息已有。收藏政策或登记企业时会请本人授权，不必另外联系。',
  },
  'no-account': { what: '没有绑定微信', advice: '站内消息已有；用微信登录一次就会绑定。' },
  'not-subscribed': { what: '微信里的授权已用完或取消', advice: '站内消息已有；本人再次授权后才能发。' },
  'refused-by-wechat': { what: '微信拒绝发送', advice: '请运维人员查看发送记录。' },
  'bad-template': { what: '消息模板有误', advice: '请运维人员核对微信公众平台的模板。' },
  unanswered: { what: '微信没有回音', advice: '为避免重复打扰，不再补发；站内消息已有。' },
  'too-late': { what: '轮到时已过了有用的时间', advice: '下次请早些发布，给提醒留出时间。' },
  'daily-cap': { what: '当天已收到足够多的提醒', advice: '站内消息已有，不再补发。' },
  'weekly-cap': { what: '本周已收到足够多的提醒', advice: '站内消息已有，不再补发。' },
  'muted-topic': { what: '本人关了这类政策的提醒', advice: '请尊重本人的选择；站内消息仍有。' },
  snoozed: { what: '本人暂停了提醒', advice: '请尊重本人的选择；站内消息仍有。' },
  'switched-off': { what: '本人关了微信提醒', advice: '请尊重本人的选择；站内消息仍有。' },
  'own-doing': { what: '本人刚改了信息，当场已看到', advice: null },
  'not-configured': { what: '本市还没有开通微信提醒', advice: '请运维人员按部署说明开通。' },
};

/** How a message outside the app ended, in words for the unit that told of the policy. */
export function campaignDeliveryWords({
  state,
  reason,
}: Pick<CampaignDelivery, 'state' | 'reason'>): DeliveryWords {
  if (reason === null) return { what: states[state], advice: null };
  const { what, advice } = reasons[reason];
  return { what: `${states[state]}：${what}`, advice };
}
