import { Injectable } from '@nestjs/common';
import { FieldCrypto } from '../../platform/crypto';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import { KnownDevicesRepository } from './known-devices.repository';
import { PhoneChallengesRepository } from './phone-challenges.repository';
import { WechatAccountsRepository } from './wechat-accounts.repository';
import { placeOfOpenid } from './wechat-seals';

/** By what a person signed in; and which codes were sent for a device. */
@Injectable()
export class SignInRecords {
  constructor(
    register: PersonalRegister,
    private readonly accounts: WechatAccountsRepository,
    private readonly devices: KnownDevicesRepository,
    private readonly challenges: PhoneChallengesRepository,
    private readonly fields: FieldCrypto,
  ) {
    register.register({
      name: 'wechat-accounts',
      of: 'person',
      title: '关联的微信',
      columns: { wechat_accounts: ['person_id', 'openid_index', 'unionid_index', 'sealed_openid'] },
      read: (personId) => this.wechat(personId),
      count: async (personId) => (await accounts.findAllOf(personId)).length,
      forget: (personId, manager) => accounts.removeOf(personId, manager),
      kept: null,
    });
    register.register({
      name: 'known-devices',
      of: 'person',
      title: '用这个手机号登录过的设备',
      columns: { known_devices: ['person_id', 'phone_index'] },
      read: async (personId) =>
        (await devices.findOf(personId)).map(({ usedAt }) => ({ 最近登录: timeInShanghai(usedAt) })),
      count: async (personId) => (await devices.findOf(personId)).length,
      forget: (personId, manager) => devices.removeOf(personId, manager),
      kept: null,
    });
    register.register({
      name: 'phone-codes',
      of: 'device',
      title: '这台设备获取过的验证码',
      columns: { phone_challenges: ['visitor_id', 'phone_index'] },
      read: async (visitorId) =>
        (await challenges.findOf(visitorId)).map(({ endsAt }) => ({ 失效时间: timeInShanghai(endsAt) })),
      count: async (visitorId) => (await challenges.findOf(visitorId)).length,
      forget: (visitorId, manager) => challenges.removeOf(visitorId, manager),
      kept: null,
    });
  }

  private async wechat(personId: string): Promise<RecordEntry[]> {
    const accounts = await this.accounts.findAllOf(personId);
    return Promise.all(
      accounts.map(async ({ id, appId, sealedOpenid, linkedAt }) => {
        const openid = await this.fields.open(placeOfOpenid(id), sealedOpenid);
        return {
          小程序: appId,
          微信编号: openid.ok ? openid.value : '无法读取',
          关联时间: timeInShanghai(linkedAt),
        };
      }),
    );
  }
}
