import { Controller } from '@nestjs/common';
import { getPrivacyNotice, type PrivacyNotice } from '@yingshang/shared/contracts/consents';
import { Implements } from '../../platform/http';
import { Retention } from '../../platform/retention';
import { keptWithThePerson, statements } from './privacy-notice';

@Controller()
export class ConsentsController {
  constructor(private readonly retention: Retention) {}

  @Implements(getPrivacyNotice)
  notice(): PrivacyNotice {
    const afterATime = this.retention.rules().map(({ words, kept }) => ({ what: words, until: kept }));
    return {
      account: statements.account,
      realName: statements['real-name'],
      child: statements.child,
      kept: [...keptWithThePerson, ...afterATime],
    };
  }
}
