import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config';
import type { Ending } from './ending';
import { pauseBeforeRetry } from './retry-rule';
import { exchange } from './wechat-http';
import type { WechatRequest } from './wechat-request';

/** A sign-in must bear a stall of three seconds; nobody looks at a spinner for more than eight, all attempts together. */
const PATIENCE_MS = 8_000;

/** Asks WeChat, again where that is safe. */
@Injectable()
export class WechatApi {
  private readonly log = new Logger('Wechat');

  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'wechatBaseUrl'>) {}

  async ask<T>(request: WechatRequest<T>): Promise<Ending<T>> {
    const end = performance.now() + PATIENCE_MS;
    for (let number = 1; ; number += 1) {
      const left = Math.max(1, Math.round(end - performance.now()));
      const ending = await exchange(this.settings.wechatBaseUrl, request, left);
      if (ending.kind === 'answered') return ending;
      this.note(request.path, ending, number);
      const chance = randomInt(1000) / 1000;
      const pause = pauseBeforeRetry(ending, { number, harmless: request.harmless, chance });
      if (pause === undefined) return ending;
      await sleep(pause);
    }
  }

  /** Path and codes only: addresses, bodies and WeChat's own words may repeat a secret, a code or a number. */
  private note(path: string, ending: Ending<unknown>, attempt: number): void {
    const codes = ending.kind === 'errcode' ? { errcode: ending.errcode, rid: ending.rid } : {};
    this.log.warn({ path, ending: ending.kind, attempt, ...codes }, 'WeChat did not do what was asked');
  }
}
