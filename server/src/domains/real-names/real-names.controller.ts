import { Controller } from '@nestjs/common';
import {
  checkRealName,
  forgetRealName,
  getRealName,
  listRealNameSamples,
} from '@yingshang/shared/contracts/real-names';
import { Implements, type Input, Parsed } from '../../platform/http';
import { RealNamesService } from './real-names.service';
import { samplePeople } from './sample-people';

@Controller()
export class RealNamesController {
  constructor(private readonly names: RealNamesService) {}

  @Implements(getRealName)
  mine(@Parsed() { actor }: Input<typeof getRealName>) {
    return this.names.mine(actor);
  }

  @Implements(checkRealName)
  check(@Parsed() { actor, idempotencyKey, body }: Input<typeof checkRealName>) {
    return this.names.checkMine(actor, idempotencyKey, body);
  }

  @Implements(forgetRealName)
  forget(@Parsed() { actor }: Input<typeof forgetRealName>) {
    return this.names.forgetMine(actor);
  }

  @Implements(listRealNameSamples)
  samples() {
    return { items: [...samplePeople] };
  }
}
