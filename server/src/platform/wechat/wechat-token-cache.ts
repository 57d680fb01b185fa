import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { Clock } from '../clock';
import { refusalOfEnding } from './refusal-of-ending';
import { wechatRefusal } from './wechat.refusals';
import { WechatApi } from './wechat-api';
import { type AppCredentials, tokenCall } from './wechat-calls';
import { type KeptToken, WechatTokenStore } from './wechat-token-store';

/** WeChat hands out the next token that long before the end of the last, and both are good until then. */
const EARLY_MS = 300_000;
const LOOK_AGAIN_MS = 150;
/** How long somebody waits for a renewal of another process. */
const PATIENCE_MS = 12_000;

/** The token of this app, the same for all processes, renewed by one caller at a time. */
@Injectable()
export class WechatTokenCache {
  /** Renewals under way in this process, by the token that was refused ('' for none). */
  private readonly renewing = new Map<string, Promise<Outcome<string>>>();
  /** As it was read last, so that a million messages do not read it a million times. */
  private readonly known = new Map<string, KeptToken>();

  constructor(
    private readonly store: WechatTokenStore,
    private readonly api: WechatApi,
    private readonly clock: Clock,
  ) {}

  /** `refused`: the token that WeChat has just refused. When another one is kept already, that is the answer. */
  async token(app: AppCredentials, refused = ''): Promise<Outcome<string>> {
    const known = this.known.get(app.appId);
    // Another process may have ended it since: WeChat then refuses it, and it is read again.
    if (this.isGood(known, refused)) return ok(known.token);
    this.known.delete(app.appId);
    const kept = await this.store.read(app.appId);
    if (this.isGood(kept, refused)) {
      this.known.set(app.appId, kept);
      return ok(kept.token);
    }
    const underWay = this.renewing.get(refused);
    if (underWay !== undefined) return underWay;
    const begun = this.renew(app, refused).finally(() => this.renewing.delete(refused));
    this.renewing.set(refused, begun);
    return begun;
  }

  private async renew(app: AppCredentials, refused: string): Promise<Outcome<string>> {
    const holder = randomUUID();
    const end = performance.now() + PATIENCE_MS;
    do {
      if (await this.store.claim(app.appId, holder)) return this.renewAlone(app, refused, holder);
      const spare = this.spare(await this.store.read(app.appId), refused);
      if (spare !== undefined) return ok(spare);
      await sleep(LOOK_AGAIN_MS);
    } while (performance.now() < end);
    return refuse(wechatRefusal('wechat.busy'));
  }

  /** With the lease in hand. It looks once more: another process may just have done it. */
  private async renewAlone(app: AppCredentials, refused: string, holder: string): Promise<Outcome<string>> {
    try {
      const kept = await this.store.read(app.appId);
      const spare = this.spare(kept, refused);
      if (kept !== undefined && spare !== undefined && this.isFresh(kept)) return ok(spare);
      const fetched = await this.fetch(app, refused);
      if (!fetched.ok) return spare === undefined ? fetched : ok(spare);
      await this.store.keep(app.appId, holder, fetched.value);
      return ok(fetched.value.token);
    } finally {
      await this.store.release(app.appId, holder);
    }
  }

  /** By force only when WeChat goes on naming the token that it refuses: force ends everybody's token. */
  private async fetch(app: AppCredentials, refused: string): Promise<Outcome<KeptToken>> {
    const plain = await this.ask(app, false);
    if (!plain.ok || plain.value.token !== refused) return plain;
    const counted = await this.store.countForced(app.appId, this.clock.today(), this.clock.now());
    if (counted === 'used-up') return refuse(wechatRefusal('wechat.token-quota'));
    if (counted === 'too-soon') return refuse(wechatRefusal('wechat.token-refused'));
    return this.ask(app, true);
  }

  private async ask(app: AppCredentials, force: boolean): Promise<Outcome<KeptToken>> {
    const ending = await this.api.ask(tokenCall(app, force));
    if (ending.kind !== 'answered') return refuse(refusalOfEnding(ending));
    const { access_token: token, expires_in: seconds } = ending.value;
    const now = this.clock.now();
    const lifeMs = seconds * 1000;
    return ok({ token, endsAt: now + lifeMs, renewAt: now + Math.max(lifeMs - EARLY_MS, lifeMs / 2) });
  }

  private isGood(kept: KeptToken | undefined, refused: string): kept is KeptToken {
    return kept !== undefined && this.isFresh(kept) && kept.token !== refused;
  }

  private isFresh({ renewAt }: KeptToken): boolean {
    return this.clock.now() < renewAt;
  }

  /** The kept token while it may still serve, though its renewal is due. */
  private spare(kept: KeptToken | undefined, refused: string): string | undefined {
    const serves = kept !== undefined && kept.token !== refused && this.clock.now() < kept.endsAt;
    return serves ? kept.token : undefined;
  }
}
