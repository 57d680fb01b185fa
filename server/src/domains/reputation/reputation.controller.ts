import { Controller } from '@nestjs/common';
import { getReputation, listOfficeRatings } from '@yingshang/shared/contracts/reputation';
import { Implements, type Input, Parsed } from '../../platform/http';
import { OfficeRows } from './office-rows.service';
import { ReputationService } from './reputation.service';

@Controller()
export class ReputationController {
  constructor(
    private readonly reputations: ReputationService,
    private readonly rows: OfficeRows,
  ) {}

  @Implements(getReputation)
  ofUnit(@Parsed() { params }: Input<typeof getReputation>) {
    return this.reputations.ofUnit(params.id);
  }

  @Implements(listOfficeRatings)
  list(@Parsed() { params, query }: Input<typeof listOfficeRatings>) {
    return this.rows.list(params.id, query);
  }
}
