import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import type { StartedSession } from '@yingshang/shared/contracts/identity';
import { CODE_FIGURES, type SentCode, type SignInWays } from '@yingshang/shared/contracts/sign-in';
import { normalizeTypedCode } from '@yingshang/shared/identifiers';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../platform/database';
import { WechatClient } from '../../platform/wechat';
import { ConsentsService } from '../consents';
import { deviceName, PeopleService, type PersonEntity, SessionsService } from '../identity';
import { PhoneCodes } from './phone-codes.service';
import { phoneToSignIn } from './phone-to-sign-in';
import { badCode, consentNeeded, foreignPhone, noMessages } from './sign-in.refusals';
import { SmsProvider } from './sms-provider';
import { WechatPeople, type WechatWord } from './wechat-people.service';

/** The device that calls, and who is signed in on it. */
export interface CallingDevice {
  readonly visitorId: string;
  /** User-Agent. */
  readonly device: string | undefined;
  readonly actor: Actor | null;
}

interface PhoneSignIn {
  readonly phone: string;
  readonly code: string;
  readonly privacyVersion: string;
}

interface WechatSignIn {
  readonly jsCode: string;
  readonly phoneCode: string | null;
  readonly privacyVersion: string;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly codes: PhoneCodes,
    private readonly messages: SmsProvider,
    private readonly wechat: WechatClient,
    private readonly wechatPeople: WechatPeople,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    private readonly consents: ConsentsService,
    private readonly transactions: Transactions,
  ) {}

  async ways(): Promise<SignInWays> {
    return { phoneCode: await this.messages.way(), wechat: await this.wechat.isConfigured() };
  }

  /** The number is collected here: only from somebody who agreed to how it is kept. */
  async askCode(
    { phone, privacyVersion }: Omit<PhoneSignIn, 'code'>,
    from: { readonly visitorId: string; readonly address: string; readonly idempotencyKey: string },
  ): Promise<Outcome<SentCode>> {
    if (!this.consents.isCurrent('account', privacyVersion)) return consentNeeded();
    const number = phoneToSignIn(phone);
    return number.ok ? this.codes.send({ phone: number.value, ...from }) : number;
  }

  async byPhone(request: PhoneSignIn, calling: CallingDevice): Promise<Outcome<StartedSession>> {
    if (!this.consents.isCurrent('account', request.privacyVersion)) return consentNeeded();
    const number = phoneToSignIn(request.phone);
    if (!number.ok) return number;
    const code = normalizeTypedCode(request.code);
    if (!new RegExp(`^\\d{${CODE_FIGURES}}$`).test(code)) return badCode(CODE_FIGURES);
    const way = await this.messages.way();
    if (way === null) return noMessages();
    const sealer = await this.people.sealer();
    if (!sealer.ok) return sealer;
    const checked = await this.codes.check(number.value, calling.visitorId, code);
    if (!checked.ok) return checked;
    return this.transactions.run(async (manager) => {
      const standIn = way === 'stand-in';
      const person = await this.people.keepByPhone(number.value, sealer.value, manager, standIn);
      await this.keepDevice(number.value, person, calling, manager);
      return ok(await this.start(person, 'phone', calling, manager));
    });
  }

  /** WeChat is asked before the transaction; its codes are used up then, whatever follows. */
  async byWechat(request: WechatSignIn, calling: CallingDevice): Promise<Outcome<StartedSession>> {
    if (!this.consents.isCurrent('account', request.privacyVersion)) return consentNeeded();
    const word = await this.wordOfWechat(request);
    if (!word.ok) return word;
    const sealers = await this.wechatPeople.sealers();
    if (!sealers.ok) return sealers;
    return this.transactions.run(async (manager) => {
      const person = await this.wechatPeople.keep(word.value, sealers.value, manager);
      if (!person.ok) return person;
      const { phone } = word.value;
      if (phone !== null) await this.keepDevice(phone, person.value, calling, manager);
      return ok(await this.start(person.value, 'wechat', calling, manager));
    });
  }

  /** For the demo's reset. People whom a stand-in let in go with those who were made up. */
  forgetCodes(manager: EntityManager): Promise<void> {
    return this.codes.forgetAll(manager);
  }

  private async wordOfWechat({ jsCode, phoneCode }: WechatSignIn): Promise<Outcome<WechatWord>> {
    const session = await this.wechat.code2Session(jsCode);
    if (!session.ok) return at('jsCode', session);
    if (phoneCode === null) return ok({ ...session.value, phone: null });
    const given = await this.wechat.phoneNumberOf(phoneCode);
    if (!given.ok) return at('phoneCode', given);
    const number = given.value.countryCode === '86' ? phoneToSignIn(given.value.number) : foreignPhone();
    return number.ok ? ok({ ...session.value, phone: number.value }) : number;
  }

  private keepDevice(
    phone: string,
    { id }: PersonEntity,
    { visitorId }: CallingDevice,
    manager: EntityManager,
  ): Promise<void> {
    return this.codes.keepDevice({ phone, visitorId, personId: id }, manager);
  }

  private async start(
    person: PersonEntity,
    way: 'phone' | 'wechat',
    { actor, device }: CallingDevice,
    manager: EntityManager,
  ): Promise<StartedSession> {
    await this.consents.give(person.id, 'account', manager);
    const replaces = actor?.sessionId ?? null;
    return this.sessions.start({ person, way, device: deviceName(device), replaces }, manager);
  }
}

/** Which of the two codes the phone has to get anew. */
function at(field: 'jsCode' | 'phoneCode', { refusal }: Extract<Outcome<never>, { ok: false }>) {
  return { ok: false, refusal: { ...refusal, field } } as const;
}
