import { Global, Module } from '@nestjs/common';
import { WechatApi } from './wechat-api';
import { WechatApp } from './wechat-app';
import { WechatClient } from './wechat-client';
import { WechatTokenCache } from './wechat-token-cache';
import { WechatTokenStore } from './wechat-token-store';

@Global()
@Module({
  providers: [WechatApp, WechatApi, WechatTokenStore, WechatTokenCache, WechatClient],
  exports: [WechatClient],
})
export class WechatModule {}
