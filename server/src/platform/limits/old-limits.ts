import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Retention } from '../retention';
import { Budgets } from './budgets';
import { KeptTakes } from './kept-takes';

@Injectable()
export class OldLimits implements OnModuleInit {
  constructor(
    private readonly takes: KeptTakes,
    private readonly budgets: Budgets,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      what: 'limits',
      words: '操作次数的计数（用于限制过于频繁的操作，只存密码学摘要，不存号码和地址）',
      kept: '计数期满后 1 天内，计数期最长 1 天',
      tables: ['limit_takes', 'limit_budgets'],
      forget: async (now, manager) =>
        (await this.takes.removeOld(now.getTime(), manager)) +
        (await this.budgets.removeFull(now.getTime(), manager)),
    });
  }
}
