import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents';
import { IdentityModule } from '../identity';
import { KnownDevicesRepository } from './known-devices.repository';
import { PhoneChallengesRepository } from './phone-challenges.repository';
import { PhoneCodes } from './phone-codes.service';
import { SignInController } from './sign-in.controller';
import { SignInRecords } from './sign-in.records';
import { SignInService } from './sign-in.service';
import { NoSmsProvider, SmsProvider } from './sms-provider';
import { WechatAccountsRepository } from './wechat-accounts.repository';
import { WechatPeople } from './wechat-people.service';

@Module({
  imports: [IdentityModule, ConsentsModule],
  controllers: [SignInController],
  providers: [
    { provide: SmsProvider, useClass: NoSmsProvider },
    SignInService,
    PhoneCodes,
    PhoneChallengesRepository,
    KnownDevicesRepository,
    WechatPeople,
    WechatAccountsRepository,
    SignInRecords,
  ],
  exports: [SignInService, WechatPeople, PhoneCodes, SmsProvider],
})
export class SignInModule {}
