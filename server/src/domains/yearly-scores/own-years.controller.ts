import { Controller } from '@nestjs/common';
import { confirmYear, getOwnYear, objectToYear } from '@yingshang/shared/contracts/yearly-scores';
import { Implements, type Input, Parsed } from '../../platform/http';
import { OwnYears } from './own-years.service';
import { YearConfirming } from './year-confirming.service';

/** What a unit reads of its year, and says to it. */
@Controller()
export class OwnYearsController {
  constructor(
    private readonly own: OwnYears,
    private readonly confirming: YearConfirming,
  ) {}

  @Implements(getOwnYear)
  year(@Parsed() { params }: Input<typeof getOwnYear>) {
    return this.own.view(params.id, params.year);
  }

  @Implements(confirmYear)
  confirm(@Parsed() asked: Input<typeof confirmYear>) {
    return this.confirming.confirm(asked);
  }

  @Implements(objectToYear)
  object(@Parsed() asked: Input<typeof objectToYear>) {
    return this.confirming.object(asked);
  }
}
