import { Controller } from '@nestjs/common';
import { getSession, signInDemo, signOut } from '@yingshang/shared/contracts/identity';
import { Implements, type Input, Parsed } from '../../platform/http';
import { IdentityService } from './identity.service';

@Controller()
export class IdentityController {
  constructor(private readonly identity: IdentityService) {}

  @Implements(signInDemo)
  signInDemo(@Parsed() { visitorId, body }: Input<typeof signInDemo>) {
    return this.identity.signInDemo(visitorId, body);
  }

  @Implements(getSession)
  session(@Parsed() { actor }: Input<typeof getSession>) {
    return this.identity.current(actor);
  }

  @Implements(signOut)
  signOut(@Parsed() { actor }: Input<typeof signOut>) {
    return this.identity.signOut(actor);
  }
}
