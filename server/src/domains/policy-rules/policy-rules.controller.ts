import { Controller } from '@nestjs/common';
import { dryRunRule, getUnitRule, listUnitRules, saveRule } from '@yingshang/shared/contracts/policy-rules';
import { Implements, type Input, Parsed } from '../../platform/http';
import { DryRunService } from './dry-run.service';
import { RuleDeskService } from './rule-desk.service';

@Controller()
export class PolicyRulesController {
  constructor(
    private readonly desk: RuleDeskService,
    private readonly dryRuns: DryRunService,
  ) {}

  @Implements(listUnitRules)
  list(@Parsed() { params }: Input<typeof listUnitRules>) {
    return this.desk.list(params.id);
  }

  @Implements(getUnitRule)
  get(@Parsed() { params }: Input<typeof getUnitRule>) {
    return this.desk.view(params.id, params.policyId);
  }

  @Implements(dryRunRule)
  dryRun(@Parsed() { params, body }: Input<typeof dryRunRule>) {
    return this.dryRuns.run(params.id, params.policyId, body.rule);
  }

  @Implements(saveRule)
  save(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof saveRule>) {
    const place = { unitId: params.id, policyId: params.policyId };
    // The schema lets the key be absent; a rule that is not there is refused like any other that is no rule.
    return this.desk.save(actor, idempotencyKey, place, { ...body, rule: body.rule ?? null });
  }
}
