import { Controller } from '@nestjs/common';
import { fileAppeal, listAppeals } from '@yingshang/shared/contracts/rating-reviews';
import { Implements, type Input, Parsed } from '../../platform/http';
import { UnitAppeals } from './unit-appeals.service';

@Controller()
export class UnitAppealsController {
  constructor(private readonly appeals: UnitAppeals) {}

  @Implements(fileAppeal)
  file(@Parsed() { params, ...asked }: Input<typeof fileAppeal>) {
    return this.appeals.file(params.id, asked);
  }

  @Implements(listAppeals)
  list(@Parsed() { params }: Input<typeof listAppeals>) {
    return this.appeals.list(params.id);
  }
}
