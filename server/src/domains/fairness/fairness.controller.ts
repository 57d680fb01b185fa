import { Controller } from '@nestjs/common';
import { getScoringRules, listStandingChanges } from '@yingshang/shared/contracts/fairness';
import { Implements, type Input, Parsed } from '../../platform/http';
import { Fairness } from './fairness.service';

@Controller()
export class FairnessController {
  constructor(private readonly fairness: Fairness) {}

  @Implements(listStandingChanges)
  changes(@Parsed() { params }: Input<typeof listStandingChanges>) {
    return this.fairness.changes(params.id);
  }

  @Implements(getScoringRules)
  rules() {
    return this.fairness.rules();
  }
}
