import { Injectable } from '@nestjs/common';
import { addDays, dateInShanghai } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Retention } from '../../platform/retention';
import { HeldPlans } from '../kindergarten-plans';
import { AskersRepository } from './askers.repository';
import { ProofTreesRepository } from './proof-trees.repository';
import { ResultsRepository } from './results.repository';

/** As long as names and numbers of the children are kept. */
const KEPT_DAYS = 90;

/** Results are forgotten with the children; who asked, with the day. */
@Injectable()
export class ResultsForgetting {
  constructor(
    private readonly results: ResultsRepository,
    private readonly trees: ProofTreesRepository,
    askers: AskersRepository,
    plans: HeldPlans,
    retention: Retention,
  ) {
    retention.register({
      what: 'kindergarten-results',
      words: '派位结果的查询索引（只存密码学摘要），和用报名回执才能打开的加密结果',
      kept: `申诉期结束后 ${KEPT_DAYS} 天`,
      tables: ['kindergarten_look_ups', 'kindergarten_capsules'],
      forget: async (now, manager) => {
        const day = addDays(dateInShanghai(now.getTime()), -KEPT_DAYS);
        return results.removeOfPlans(await plans.endedBefore(day, manager), manager);
      },
    });
    retention.register({
      what: 'kindergarten-askers',
      words: '一天里查询过几个孩子的派位结果（只存密码学摘要，不存号码、账号和设备）',
      kept: '最迟次日删除',
      tables: ['kindergarten_askers'],
      forget: (now, manager) => askers.removeBefore(dateInShanghai(now.getTime()), manager),
    });
  }

  /** For the demo's reset; before the plans go. */
  async forgetAll(manager: EntityManager): Promise<void> {
    await this.results.removeAll(manager);
    await this.trees.removeAll(manager);
  }
}
