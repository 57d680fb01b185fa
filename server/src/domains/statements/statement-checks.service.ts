import { Injectable } from '@nestjs/common';
import { ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { Jobs } from '../../platform/jobs';
import { WechatClient } from '../../platform/wechat';
import { WechatPeople } from '../sign-in';
import { type CheckVerdict, verdictOf } from './check-verdict';
import { StatementChecksRepository } from './statement-checks.repository';
import { openedText, StatementOpening } from './statement-opening.service';
import type { StatementTextEntity } from './statement-text.entity';
import { StatementWatchers } from './statement-watchers';

/** Of WeChat's scenes a comment is the nearest. */
const SCENE = 2;
/** A slow WeChat may take eight seconds for each; a job has five minutes for what it was given. */
const AT_ONCE = 20;

/** Lets WeChat check what was written, after it was written: nobody waits for that with their stars. */
@Injectable()
export class StatementChecks {
  constructor(
    private readonly repository: StatementChecksRepository,
    private readonly opening: StatementOpening,
    private readonly people: WechatPeople,
    private readonly wechat: WechatClient,
    private readonly watchers: StatementWatchers,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.work('statement-checks', (given) => this.check(given.flatMap(textIdOf)));
  }

  /** Done twice it does no more than once: only words that still wait are asked about. */
  async check(textIds: readonly string[]): Promise<void> {
    for (let at = 0; at < textIds.length; at += AT_ONCE)
      await Promise.all(textIds.slice(at, at + AT_ONCE).map((id) => this.checkOne(id)));
  }

  private async checkOne(textId: string): Promise<void> {
    const found = await this.repository.findWaiting(textId);
    if (found === null) return;
    const { words } = openedText(await this.opening.keyOf(found.key), found.text);
    const verdict = await this.verdictOn(words, found.personId);
    const change = changeOf(verdict, new Date(this.clock.now()));
    await this.transactions.run(async (manager) => {
      if (await this.repository.settle(textId, change, manager))
        await this.watchers.tell(found.text.statementId, manager);
      return ok(undefined);
    });
  }

  /** WeChat is asked in the writer's name, and gets no more of them than an office would. */
  private async verdictOn(words: string | null, personId: string | null): Promise<CheckVerdict> {
    const openid = personId === null ? null : await this.people.openidOf(personId);
    if (words === null || openid === null) return { kind: 'desk', unsure: false };
    return verdictOf(await this.wechat.checkText(openid, SCENE, maskPersonalWords(words)));
  }
}

function changeOf(verdict: CheckVerdict, decidedAt: Date): Partial<StatementTextEntity> {
  if (verdict.kind === 'desk') return { onDesk: true, checkedWith: verdict.unsure ? 'wechat' : null };
  const reason = verdict.kind === 'blocked' ? verdict.reason : null;
  return { state: verdict.kind, reason, checkedWith: 'wechat', decidedAt };
}

function textIdOf(job: object): string[] {
  return 'textId' in job && typeof job.textId === 'string' ? [job.textId] : [];
}
