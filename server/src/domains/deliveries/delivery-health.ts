import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { HealthChecks, type HealthFinding } from '../../platform/health';
import { timeInShanghai } from '../../platform/personal-data';
import { Channel } from './channel';
import { ChannelStatesRepository } from './channel-states.repository';
import { DeliveriesRepository } from './deliveries.repository';

/** Longer than a worker that lives leaves anything lying. */
const LATE_MS = 10 * 60_000;

@Injectable()
export class DeliveryHealth implements OnModuleInit {
  constructor(
    private readonly channel: Channel,
    private readonly states: ChannelStatesRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly clock: Clock,
    private readonly checks: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.checks.register('deliveries', () => this.carried());
  }

  /** Messages stay in the app whatever happens here, so a process is ready all the same. */
  private async carried(): Promise<HealthFinding> {
    const now = this.clock.now();
    const { pausedUntil, faults } = await this.states.find(this.channel.name);
    const due = await this.deliveries.nextDue();
    const problems = Object.entries(faults).map(
      ([template, fault]) =>
        `微信不接受 ${template} 模板的消息（${fault}），请核对 WECHAT_TEMPLATE_${template.toUpperCase()}`,
    );
    if (pausedUntil !== null && pausedUntil > now)
      problems.push(`微信消息暂停到 ${timeInShanghai(new Date(pausedUntil))}`);
    else if (due !== null && due < now - LATE_MS)
      problems.push('有微信消息到时未发，请确认有 ROLE=worker 或 all 的进程在运行');
    if (problems.length === 0) return { ok: true, detail: '微信消息按时发出' };
    return { ok: true, degraded: true, detail: problems.join('；') };
  }
}
