import { Controller } from '@nestjs/common';
import {
  changeCounter,
  closeCounter,
  cutDisplayOff,
  listCounters,
  makeCounter,
  pairDisplay,
} from '@yingshang/shared/contracts/occasions';
import { Implements, type Input, Parsed } from '../../platform/http';
import { CountersService } from './counters.service';

@Controller()
export class CountersController {
  constructor(private readonly counters: CountersService) {}

  @Implements(listCounters)
  list(@Parsed() { params }: Input<typeof listCounters>) {
    return this.counters.list(params.id);
  }

  @Implements(makeCounter)
  make(@Parsed() { params, body, ...asking }: Input<typeof makeCounter>) {
    return this.counters.make(asking, params.id, body);
  }

  @Implements(changeCounter)
  change(@Parsed() { params, body, ...asking }: Input<typeof changeCounter>) {
    return this.counters.change(asking, placeOf(params), body);
  }

  @Implements(closeCounter)
  close(@Parsed() { params, ...asking }: Input<typeof closeCounter>) {
    return this.counters.close(asking, placeOf(params));
  }

  @Implements(pairDisplay)
  pair(@Parsed() { params, actor }: Input<typeof pairDisplay>) {
    return this.counters.pair(actor, placeOf(params));
  }

  @Implements(cutDisplayOff)
  cutOff(@Parsed() { params, ...asking }: Input<typeof cutDisplayOff>) {
    return this.counters.cutOff(asking, placeOf(params));
  }
}

const placeOf = ({ id, counterId }: { readonly id: string; readonly counterId: string }) => ({
  unitId: id,
  counterId,
});
