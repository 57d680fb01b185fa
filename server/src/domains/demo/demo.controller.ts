import { Controller } from '@nestjs/common';
import { getDemo, resetDemo, tellDemo } from '@yingshang/shared/contracts/demo';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PolicyTelling } from '../pushes';
import { DemoService } from './demo.service';

@Controller()
export class DemoController {
  constructor(
    private readonly demo: DemoService,
    private readonly telling: PolicyTelling,
  ) {}

  @Implements(getDemo)
  get() {
    return this.demo.view();
  }

  @Implements(resetDemo)
  reset(@Parsed() { idempotencyKey }: Input<typeof resetDemo>) {
    return this.demo.reset(idempotencyKey);
  }

  @Implements(tellDemo)
  tell() {
    return this.telling.catchUp();
  }
}
