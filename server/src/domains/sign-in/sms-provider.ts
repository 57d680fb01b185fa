import { Inject, Injectable } from '@nestjs/common';
import type { Outcome } from '@yingshang/shared/kernel';
import { CityKind } from '../../platform/access';
import { SETTINGS, type Settings } from '../../platform/config';
import { STAND_IN_APP_ID } from '../../platform/wechat';
import { noMessages } from './sign-in.refusals';

/** Whoever sends codes. A city's own takes the place of `NoSmsProvider` in `sign-in.module.ts`. */
export abstract class SmsProvider {
  /** `stand-in`: nothing is sent, the code is shown where it was asked for. Null: there are no codes here. */
  abstract way(): Promise<'sent' | 'stand-in' | null>;

  /** Refused with `sign-in.message-not-sent` or `sign-in.no-messages`. Never inside a transaction. */
  abstract send(phone: string, code: string): Promise<Outcome<null>>;
}

/**
 * As delivered: no messages. In a demo city the code is shown, which lets anybody be anybody; so not where the
 * mini-program is a real one, whose people are real.
 */
@Injectable()
export class NoSmsProvider extends SmsProvider {
  constructor(
    private readonly cityKind: CityKind,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'wechatAppId'>,
  ) {
    super();
  }

  async way(): Promise<'stand-in' | null> {
    const { wechatAppId } = this.settings;
    const real = wechatAppId !== undefined && wechatAppId !== STAND_IN_APP_ID;
    return !real && (await this.cityKind.isDemo()) ? 'stand-in' : null;
  }

  async send(): Promise<Outcome<null>> {
    return noMessages();
  }
}
