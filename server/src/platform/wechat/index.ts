export { WechatModule } from './wechat.module';
export type { WechatRefusal, WechatRefusalCode } from './wechat.refusals';
export { STAND_IN_APP_ID } from './wechat-app';
export type { SubscribeMessage, TextScene } from './wechat-calls';
export {
  type TextVerdict,
  WechatClient,
  type WechatPhone,
  type WechatSession,
} from './wechat-client';
