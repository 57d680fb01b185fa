import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Retention } from '../retention';
import { Writes } from './writes';

@Injectable()
export class OldAnswers implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      what: 'write-answers',
      words: '提交的编号和当时的答复（用于识别重复提交）',
      kept: '提交后 30 天',
      tables: ['idempotency_keys'],
      forget: (now, manager) => this.writes.forgetOld(now, manager),
    });
  }
}
