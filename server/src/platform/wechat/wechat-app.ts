import { Inject, Injectable } from '@nestjs/common';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { CityKind } from '../access';
import { SETTINGS, type Settings } from '../config';
import { wechatRefusal } from './wechat.refusals';
import type { AppCredentials } from './wechat-calls';

/** No real mini-program has it. Whoever may be whom they like at the stand-in must stay in the demo. */
export const STAND_IN_APP_ID = 'wx0000000000000000';

/** The mini-program in whose name WeChat is asked. */
@Injectable()
export class WechatApp {
  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'wechatAppId' | 'wechatSecret'>,
    private readonly cityKind: CityKind,
  ) {}

  async credentials(): Promise<Outcome<AppCredentials>> {
    const { wechatAppId: appId, wechatSecret: secret } = this.settings;
    const open = appId !== STAND_IN_APP_ID || (await this.cityKind.isDemo());
    if (appId === undefined || secret === undefined || !open)
      return refuse(wechatRefusal('wechat.not-configured'));
    return ok({ appId, secret });
  }
}
