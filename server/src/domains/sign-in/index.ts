export { PhoneCodes } from './phone-codes.service';
export { SignInModule } from './sign-in.module';
export { SignInService } from './sign-in.service';
export { SmsProvider } from './sms-provider';
export { WechatPeople } from './wechat-people.service';
