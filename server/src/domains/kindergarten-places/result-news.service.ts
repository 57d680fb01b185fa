import { Injectable } from '@nestjs/common';
import { ok } from '@yingshang/shared/kernel';
import { Transactions } from '../../platform/database';
import { Applicants } from '../kindergarten-applications';
import { ReleasedDraws } from '../kindergarten-draws';
import { NO_ENTERPRISE, Notices } from '../notices';
import { ResultNewsRepository } from './result-news.repository';

/** Lines told in one transaction: whoever waits for one of its rows waits little. */
const AT_ONCE = 200;

/** Tells every guardian, once, that the result of their draw is out: from line to line, so that a kill loses nothing. */
@Injectable()
export class ResultNews {
  constructor(
    private readonly told: ResultNewsRepository,
    private readonly draws: ReleasedDraws,
    private readonly applicants: Applicants,
    private readonly notices: Notices,
    private readonly transactions: Transactions,
  ) {}

  /** @returns how many were told. */
  async catchUp(): Promise<number> {
    let count = 0;
    for (const planId of await this.draws.releasedPlans())
      while (!(await this.told.isDone(planId))) count += await this.tellSome(planId);
    return count;
  }

  private async tellSome(planId: string): Promise<number> {
    const done = await this.transactions.run(async (manager) => {
      const after = await this.told.hold(planId, manager);
      const lines = await this.draws.applicationsAfter(planId, { after, most: AT_ONCE }, manager);
      const guardians = await this.applicants.guardiansOf(
        lines.map(({ applicationId }) => applicationId),
        manager,
      );
      for (const [caseId, personId] of guardians)
        await this.notices.tellOne(
          { subject: { kind: 'case', board: 'kindergarten', event: 'result-out', caseId } },
          { personId, about: NO_ENTERPRISE, details: null, muted: null },
          manager,
        );
      const last = { toldTo: lines.at(-1)?.seq ?? after, done: lines.length < AT_ONCE };
      await this.told.keep(planId, last, manager);
      return ok(guardians.size);
    });
    return done.ok ? done.value : 0;
  }
}
