import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CODE_FIGURES, type SentCode } from '@yingshang/shared/contracts/sign-in';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { FieldCrypto, isSameSecret } from '../../platform/crypto';
import { type LimitedAttempt, Limits } from '../../platform/limits';
import { Retention } from '../../platform/retention';
import {
  CODE_LIFE_MS,
  DEVICE_KNOWN_MS,
  MOST_TRIES,
  SENDS_A_DEVICE,
  SENDS_A_PHONE,
  SENDS_AN_ADDRESS,
} from './code-rules';
import { KnownDevicesRepository } from './known-devices.repository';
import { type Asker, PhoneChallengesRepository } from './phone-challenges.repository';
import { codeEnded, noMessages, triesUsedUp, wrongCode } from './sign-in.refusals';
import { SmsProvider } from './sms-provider';

export interface CodeRequest {
  /** Normalised. */
  readonly phone: string;
  readonly visitorId: string;
  readonly address: string;
  readonly idempotencyKey: string;
}

/** Codes by message: sent, and held against what somebody typed. docs/decisions/0015-codes-lock-nobody-out.md */
@Injectable()
export class PhoneCodes {
  constructor(
    private readonly challenges: PhoneChallengesRepository,
    private readonly devices: KnownDevicesRepository,
    private readonly fields: FieldCrypto,
    private readonly limits: Limits,
    private readonly messages: SmsProvider,
    private readonly clock: Clock,
    retention: Retention,
  ) {
    retention.register({
      what: 'phone-codes',
      words: '登录验证码（只存密码学摘要）',
      kept: '5 分钟后失效，最迟次日删除',
      tables: ['phone_challenges'],
      forget: (now, manager) => this.challenges.removeEnded(now, manager),
    });
    retention.register({
      what: 'known-devices',
      words: '用手机号登录过的设备（只存密码学摘要，用来防止他人占用您的验证码次数）',
      kept: '最近一次登录后 180 天',
      tables: ['known_devices'],
      forget: (now, manager) => this.devices.removeUnused(new Date(now.getTime() - DEVICE_KNOWN_MS), manager),
    });
  }

  /** The same work for every number: people are not looked at. */
  async send(request: CodeRequest): Promise<Outcome<SentCode>> {
    const way = await this.messages.way();
    if (way === null) return noMessages();
    const asker = this.askerOf(request);
    const earlier = await this.challenges.find(asker);
    if (earlier?.askedKey === request.idempotencyKey && this.isAlive(earlier.endsAt))
      return ok(await this.repeated(earlier.id, earlier.endsAt, way));
    const taken = await this.limits.takeAll(await this.attempts(request, asker));
    if (!taken.ok) return taken;
    const id = earlier?.id ?? randomUUID();
    const code = newCode();
    const endsAt = new Date(this.clock.now() + CODE_LIFE_MS);
    const codeHash = this.hash(id, code);
    await this.challenges.keep({
      ...asker,
      id,
      askedKey: request.idempotencyKey,
      codeHash,
      triesLeft: MOST_TRIES,
      endsAt,
    });
    if (way === 'stand-in') return ok(answer(endsAt, code));
    const sent = await this.messages.send(request.phone, code);
    // The same key may try again: what was not sent never was.
    if (!sent.ok) await this.challenges.remove(id);
    return sent.ok ? ok(answer(endsAt, null)) : sent;
  }

  /** A wrong code uses up this device's tries only. A right one stays good until it ends: its answer may get lost. */
  async check(phone: string, visitorId: string, code: string): Promise<Outcome<null>> {
    const asker = this.askerOf({ phone, visitorId });
    const taken = await this.challenges.takeTry(asker, new Date(this.clock.now()));
    if (taken === null) return this.whyNone(asker);
    if (!isSameSecret(taken.codeHash, this.hash(taken.id, code)))
      return taken.triesLeft === 0 ? triesUsedUp() : wrongCode(taken.triesLeft);
    await this.challenges.giveTryBack(taken.id);
    return ok(null);
  }

  /** Who signs in here with the number has a budget of their own from now on. */
  async keepDevice(
    { phone, visitorId, personId }: { phone: string; visitorId: string; personId: string },
    manager: EntityManager,
  ): Promise<void> {
    const { phoneIndex } = this.askerOf({ phone, visitorId });
    const usedAt = new Date(this.clock.now());
    await this.devices.keep(
      { phoneIndex, deviceIndex: this.deviceIndex(visitorId), personId, usedAt },
      manager,
    );
  }

  /** For the demo's reset. */
  forgetAll(manager: EntityManager): Promise<void> {
    return this.challenges.removeAll(manager);
  }

  /** Nothing is sent and nothing counted; where the code is shown, a fresh one is, for the first was never kept. */
  private async repeated(id: string, endsAt: Date, way: 'sent' | 'stand-in'): Promise<SentCode> {
    if (way === 'sent') return answer(endsAt, null);
    const code = newCode();
    await this.challenges.changeCode(id, this.hash(id, code));
    return answer(endsAt, code);
  }

  private async whyNone(asker: Asker): Promise<Outcome<null>> {
    const challenge = await this.challenges.find(asker);
    return challenge !== null && this.isAlive(challenge.endsAt) ? triesUsedUp() : codeEnded();
  }

  /** A device that the number knows counts by itself; all others share what the number bears. */
  private async attempts(
    { visitorId, address }: CodeRequest,
    { phoneIndex }: Asker,
  ): Promise<LimitedAttempt[]> {
    const name = 'phone-code.send';
    const deviceIndex = this.deviceIndex(visitorId);
    const usedAfter = new Date(this.clock.now() - DEVICE_KNOWN_MS);
    if (await this.devices.isKnown({ phoneIndex, deviceIndex }, usedAfter))
      return [{ name, key: { caller: { device: visitorId }, target: phoneIndex }, windows: SENDS_A_PHONE }];
    const locksNobodyOutBecause = 'a device that signed in with the number has a budget of its own';
    return [
      { name, key: { targetAlone: phoneIndex, locksNobodyOutBecause }, windows: SENDS_A_PHONE },
      { name, key: { caller: { device: visitorId } }, windows: SENDS_A_DEVICE },
      { name, key: { caller: { address } }, windows: SENDS_AN_ADDRESS },
    ];
  }

  private askerOf({ phone, visitorId }: { phone: string; visitorId: string }): Asker {
    return { phoneIndex: this.fields.indexOf(column('phone_index'), phone), visitorId };
  }

  private deviceIndex(visitorId: string): string {
    return this.fields.indexOf({ table: 'known_devices', column: 'device_index' }, visitorId);
  }

  private hash(id: string, code: string): string {
    return this.fields.indexOf(column('code_hash'), `${id} ${code}`);
  }

  private isAlive(endsAt: Date): boolean {
    return this.clock.now() < endsAt.getTime();
  }
}

const column = (name: string) => ({ table: 'phone_challenges', column: name });

function newCode(): string {
  return String(randomInt(10 ** CODE_FIGURES)).padStart(CODE_FIGURES, '0');
}

function answer(endsAt: Date, demoCode: string | null): SentCode {
  const againAfterSeconds = SENDS_A_PHONE[0]?.seconds ?? 0;
  return { endsAt: endsAt.toISOString(), againAfterSeconds, demoCode };
}
