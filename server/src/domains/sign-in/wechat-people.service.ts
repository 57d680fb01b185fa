import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config';
import { FieldCrypto, SealedTables, type Sealer } from '../../platform/crypto';
import { STAND_IN_APP_ID, type WechatSession } from '../../platform/wechat';
import { PeopleService, type PersonEntity } from '../identity';
import { anotherNumber } from './sign-in.refusals';
import { WechatAccountsRepository } from './wechat-accounts.repository';
import { placeOfOpenid, SEALS_AN_ACCOUNT, sealedWechatAccounts } from './wechat-seals';
import { whoseWechat } from './whose-wechat';

/** Taken before the transaction. */
export interface WechatSealers {
  readonly account: Sealer;
  readonly person: Sealer;
}

/** What WeChat says of somebody: their ids, and their number when they gave it. */
export interface WechatWord extends WechatSession {
  readonly phone: string | null;
}

/** Finds whom WeChat speaks of, and links what it says to them. */
@Injectable()
export class WechatPeople {
  constructor(
    private readonly accounts: WechatAccountsRepository,
    private readonly people: PeopleService,
    private readonly fields: FieldCrypto,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'wechatAppId'>,
    tables: SealedTables,
  ) {
    tables.register(sealedWechatAccounts);
  }

  async sealers(): Promise<Outcome<WechatSealers>> {
    const account = await this.fields.sealer(SEALS_AN_ACCOUNT);
    if (!account.ok) return account;
    const person = await this.people.sealer();
    return person.ok ? ok({ account: account.value, person: person.value }) : person;
  }

  /** Whether the person signed in by WeChat, in whichever app. */
  async isKnown(personId: string): Promise<boolean> {
    return (await this.accounts.findAllOf(personId)).length > 0;
  }

  /** Null for somebody who never signed in by WeChat, or whose openid cannot be read. For messages to them. */
  async openidOf(personId: string): Promise<string | null> {
    const account = await this.accounts.findOf(personId, this.appId);
    if (account === null) return null;
    const openid = await this.fields.open(placeOfOpenid(account.id), account.sealedOpenid);
    return openid.ok ? openid.value : null;
  }

  /** Of several people at once; whoever has none that can be read is left out. */
  async openidsOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const openids = new Map<string, string>();
    for (const { id, personId, sealedOpenid } of await this.accounts.openidsOf(personIds, this.appId)) {
      const openid = await this.fields.open(placeOfOpenid(id), sealedOpenid);
      if (openid.ok) openids.set(personId, openid.value);
    }
    return openids;
  }

  async keep(
    word: WechatWord,
    sealers: WechatSealers,
    manager: EntityManager,
  ): Promise<Outcome<PersonEntity>> {
    const known = await this.knownBy(word, manager);
    const byPhone = word.phone === null ? undefined : await this.people.findByPhone(word.phone, manager);
    const whose = whoseWechat({
      wechat: known?.id ?? null,
      phone: byPhone === undefined ? undefined : this.vouchedId(byPhone),
      wechatHasPhone: known !== null && known.phoneIndex !== null,
    });
    if (whose.kind === 'two-accounts') return anotherNumber();
    if (whose.kind === 'number')
      await this.people.setPhone(whose.personId, word.phone ?? '', sealers.person, manager);
    const person = known ?? (await this.personFor(word, sealers.person, manager));
    return ok(await this.link(person, word, sealers.account, manager));
  }

  private async knownBy({ openid, unionid }: WechatWord, manager: EntityManager) {
    const account =
      (await this.accounts.find(this.appId, this.indexOf('openid_index', openid), manager)) ??
      (unionid === null
        ? null
        : await this.accounts.findByUnionid(this.indexOf('unionid_index', unionid), manager));
    return account === null ? null : this.people.find(account.personId, manager);
  }

  /** Whom only a stand-in vouched for is nobody to the real WeChat. */
  private vouchedId(person: PersonEntity | null): string | null {
    return person === null || (person.standIn && !this.isStandIn) ? null : person.id;
  }

  private personFor({ phone }: WechatWord, sealer: Sealer, manager: EntityManager): Promise<PersonEntity> {
    return phone === null
      ? this.people.add(manager, this.isStandIn)
      : this.people.keepByPhone(phone, sealer, manager, this.isStandIn);
  }

  /** Two first sign-ins at a moment: the later one is taken back in favour of the earlier's person. */
  private async link(
    person: PersonEntity,
    { openid, unionid }: WechatWord,
    sealer: Sealer,
    manager: EntityManager,
  ): Promise<PersonEntity> {
    const openidIndex = this.indexOf('openid_index', openid);
    const unionidIndex = unionid === null ? null : this.indexOf('unionid_index', unionid);
    const account = await this.accounts.find(this.appId, openidIndex, manager);
    if (account !== null) {
      if (unionidIndex !== null && account.unionidIndex !== unionidIndex)
        await this.accounts.noteUnionid(account.id, unionidIndex, manager);
      return person;
    }
    const id = randomUUID();
    const added = await this.accounts.add(
      {
        id,
        personId: person.id,
        appId: this.appId,
        openidIndex,
        unionidIndex,
        sealedOpenid: sealer.seal(placeOfOpenid(id), openid),
        keyVersion: sealer.keyVersion,
        linkedAt: new Date(this.clock.now()),
      },
      manager,
    );
    if (added) return person;
    const earlier = await this.accounts.find(this.appId, openidIndex, manager);
    return (earlier && (await this.people.find(earlier.personId, manager))) ?? person;
  }

  private indexOf(column: 'openid_index' | 'unionid_index', value: string): string {
    return this.fields.indexOf({ table: sealedWechatAccounts.table, column }, value);
  }

  private get appId(): string {
    return this.settings.wechatAppId ?? '';
  }

  private get isStandIn(): boolean {
    return this.appId === STAND_IN_APP_ID;
  }
}
