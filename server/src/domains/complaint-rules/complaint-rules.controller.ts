import { Controller } from '@nestjs/common';
import { getComplaintLimits } from '@yingshang/shared/contracts/complaints';
import { Implements } from '../../platform/http';
import { ComplaintRulesService } from './complaint-rules.service';

@Controller()
export class ComplaintRulesController {
  constructor(private readonly rules: ComplaintRulesService) {}

  @Implements(getComplaintLimits)
  async limits() {
    const { of, source } = await this.rules.limits();
    const classes = [...of].map(([one, limits]) => ({
      class: one,
      checkDays: limits.checkDays,
      replyDays: limits.replyDays,
      solveDays: limits.solveDays,
      extendToDays: limits.extendToDays,
      handBackDays: limits.handBackDays,
      silenceDays: limits.silenceDays,
      decideDays: limits.decideDays,
    }));
    return { classes, source };
  }
}
