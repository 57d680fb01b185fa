import { Controller } from '@nestjs/common';
import {
  getScoringRules,
  listStandingChanges,
  listStandingEvents,
} from '@yingshang/shared/contracts/fairness';
import { Implements, type Input, Parsed } from '../../platform/http';
import { Fairness } from './fairness.service';

@Controller()
export class FairnessController {
  constructor(private readonly fairness: Fairness) {}

  @Implements(listStandingChanges)
  changes(@Parsed() { params }: Input<typeof listStandingChanges>) {
    return this.fairness.changes(params.id);
  }

  @Implements(listStandingEvents)
  events(@Parsed() { params, query }: Input<typeof listStandingEvents>) {
    return this.fairness.events(params.id, query.after ?? null);
  }

  @Implements(getScoringRules)
  rules() {
    return this.fairness.rules();
  }
}
