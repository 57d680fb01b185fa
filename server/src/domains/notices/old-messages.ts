import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Retention } from '../../platform/retention';
import { MessagesRepository } from './messages.repository';

const KEPT_MS = 180 * 86_400_000;

/** Half a year: as long as a yearly window may still be worth looking up. */
@Injectable()
export class OldMessages implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly messages: MessagesRepository,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      what: 'messages',
      words: '收到的消息：说的是哪项政策、您的结果、是否读过、是否看过怎么领、微信是否送达',
      kept: '180 天',
      tables: ['messages', 'notices', 'push_campaigns', 'campaign_unchanged'],
      forget: (now, manager) => this.messages.forgetBefore(new Date(now.getTime() - KEPT_MS), manager),
    });
  }
}
