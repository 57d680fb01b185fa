import { Controller } from '@nestjs/common';
import { askPhoneCode, signInPhone, signInWays, signInWechat } from '@yingshang/shared/contracts/sign-in';
import { CallerAddress, CallerDevice, Implements, type Input, Parsed } from '../../platform/http';
import { SignInService } from './sign-in.service';

@Controller()
export class SignInController {
  constructor(private readonly signIn: SignInService) {}

  @Implements(signInWays)
  ways() {
    return this.signIn.ways();
  }

  @Implements(askPhoneCode)
  askCode(
    @Parsed() { body, visitorId, idempotencyKey }: Input<typeof askPhoneCode>,
    @CallerAddress() address: string,
  ) {
    return this.signIn.askCode(body, { visitorId, address, idempotencyKey });
  }

  @Implements(signInPhone)
  byPhone(
    @Parsed() { body, visitorId, actor }: Input<typeof signInPhone>,
    @CallerDevice() device: string | undefined,
  ) {
    return this.signIn.byPhone(body, { visitorId, actor, device });
  }

  @Implements(signInWechat)
  byWechat(
    @Parsed() { body, visitorId, actor }: Input<typeof signInWechat>,
    @CallerDevice() device: string | undefined,
  ) {
    return this.signIn.byWechat(body, { visitorId, actor, device });
  }
}
