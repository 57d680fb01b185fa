import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  CHECKS_A_DAY,
  checkRealName,
  type getRealName,
  type RealName,
} from '@yingshang/shared/contracts/real-names';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { CityKind } from '../../platform/access';
import { Clock } from '../../platform/clock';
import {
  FieldCrypto,
  Identities,
  isSameSecret,
  type Revealed,
  SealedTables,
  type Sealer,
} from '../../platform/crypto';
import { Transactions } from '../../platform/database';
import { Writes } from '../../platform/http';
import { Limits } from '../../platform/limits';
import { ConsentsService } from '../consents';
import type { RealNameEntity } from './real-name.entity';
import { RealNameCheck } from './real-name-check';
import { placeOf, SEALS_A_CHECK, sealedRealNames, sealRealName } from './real-name-seals';
import { checkedWords, type NamedId, normalizeName } from './real-name-words';
import { consentNeeded, notMatched, notOffered } from './real-names.refusals';
import { RealNamesRepository } from './real-names.repository';

const DAY_SECONDS = 86_400;

/** Name and ID number of people, checked, sealed, and handed out by nobody but `Identities.reveal`. */
@Injectable()
export class RealNamesService {
  constructor(
    private readonly names: RealNamesRepository,
    private readonly check: RealNameCheck,
    private readonly consents: ConsentsService,
    private readonly fields: FieldCrypto,
    private readonly identities: Identities,
    private readonly limits: Limits,
    private readonly writes: Writes,
    private readonly transactions: Transactions,
    private readonly cityKind: CityKind,
    private readonly clock: Clock,
    tables: SealedTables,
  ) {
    tables.register(sealedRealNames);
    consents.onWithdrawn('real-name', (personId, manager) => names.removeOf(personId, manager));
  }

  async mine({ personId }: Actor): Promise<ResponseOf<typeof getRealName>> {
    return { checked: await this.ofPerson(personId), way: await this.check.way() };
  }

  async checkMine(
    { personId }: Actor,
    idempotencyKey: string,
    { consentVersion, ...typed }: NamedId & { readonly consentVersion: string },
  ): Promise<Outcome<ResponseOf<typeof checkRealName>>> {
    if (!this.consents.isCurrent('real-name', consentVersion)) return consentNeeded();
    const words = checkedWords(typed, this.clock.today());
    if (!words.ok) return words;
    const way = await this.found(personId, words.value);
    if (!way.ok) return way;
    const sealer = await this.fields.sealer(SEALS_A_CHECK);
    if (!sealer.ok) return sealer;
    const realName = this.realNameOf(personId, words.value, way.value, sealer.value);
    const request = { ...this.indexes(words.value), consentVersion };
    const key = { idempotencyKey, route: checkRealName.name, actor: personId, request };
    return this.writes.once(key, async (manager) => {
      await this.consents.give(personId, 'real-name', manager);
      await this.names.keep(realName, manager);
      return ok({ checkedAt: realName.checkedAt.toISOString() });
    });
  }

  /** Takes the consent back, and with it name and number. */
  forgetMine({ personId }: Actor): Promise<Outcome<{ forgotten: boolean }>> {
    return this.transactions.run(async (manager) =>
      ok({ forgotten: await this.consents.withdraw(personId, 'real-name', manager) }),
    );
  }

  /** Null for somebody whom nobody checked, or only a stand-in that this city does not believe. */
  async ofPerson(personId: string): Promise<RealName | null> {
    const kept = await this.believed(personId);
    if (kept === null) return null;
    return {
      maskedName: await this.opened(kept.id, 'sealed_name_mask', kept.sealedNameMask),
      maskedIdNumber: await this.opened(kept.id, 'sealed_id_number_mask', kept.sealedIdNumberMask),
      checkedAt: kept.checkedAt.toISOString(),
      standIn: kept.standIn,
    };
  }

  /** Whether the person was checked as the one of this name and number. Nothing is opened for it. */
  async matches(personId: string, named: NamedId, manager?: EntityManager): Promise<boolean> {
    const kept = await this.believed(personId, manager);
    if (kept === null) return false;
    const asked = this.indexes({ name: normalizeName(named.name), idNumber: named.idNumber });
    return (
      isSameSecret(kept.nameIndex, asked.nameIndex) && isSameSecret(kept.idNumberIndex, asked.idNumberIndex)
    );
  }

  /** The whole name, for whoever has the right to it; that they saw it is recorded. Null for somebody unchecked. */
  async revealName(personId: string, by: Revealed['by'], purpose: string): Promise<Outcome<string | null>> {
    const kept = await this.believed(personId);
    if (kept === null) return ok(null);
    const place = placeOf(kept.id, 'sealed_name');
    return this.identities.reveal({ place, sealed: kept.sealedName, by, purpose });
  }

  /** The same for all accounts of one natural person, and for nobody else; null for somebody unchecked. */
  async naturalPersonIndex(personId: string, manager?: EntityManager): Promise<string | null> {
    return (await this.believed(personId, manager))?.idNumberIndex ?? null;
  }

  /** Whether two accounts are one natural person's: the same one, or both checked with one number. */
  async areOnePerson(personId: string, otherId: string): Promise<boolean> {
    if (personId === otherId) return true;
    const index = await this.naturalPersonIndex(personId);
    return index !== null && index === (await this.naturalPersonIndex(otherId));
  }

  /** Who found the two to belong together. Asked before the transaction, and counted whatever comes of it. */
  private async found(personId: string, named: NamedId): Promise<Outcome<'check' | 'stand-in'>> {
    const way = await this.check.way();
    if (way === null) return notOffered();
    const taken = await this.limits.take({
      name: 'real-name.check',
      key: { caller: { person: personId } },
      windows: [{ most: CHECKS_A_DAY, seconds: DAY_SECONDS }],
    });
    if (!taken.ok) return taken;
    const matched = await this.check.matches(named);
    if (!matched.ok) return matched;
    return matched.value ? ok(way) : notMatched();
  }

  private realNameOf(
    personId: string,
    named: NamedId,
    way: 'check' | 'stand-in',
    sealer: Sealer,
  ): RealNameEntity {
    const id = randomUUID();
    return {
      id,
      personId,
      ...sealRealName(sealer, id, named),
      ...this.indexes(named),
      standIn: way === 'stand-in',
      checkedAt: new Date(this.clock.now()),
    };
  }

  private async believed(personId: string, manager?: EntityManager): Promise<RealNameEntity | null> {
    const kept = await this.names.find(personId, manager);
    return kept?.standIn === true && !(await this.cityKind.isDemo()) ? null : kept;
  }

  private async opened(
    id: string,
    column: 'sealed_name_mask' | 'sealed_id_number_mask',
    sealed: string,
  ): Promise<string | null> {
    const plain = await this.fields.open(placeOf(id, column), sealed);
    return plain.ok ? plain.value : null;
  }

  private indexes({ name, idNumber }: NamedId) {
    const { table } = sealedRealNames;
    return {
      nameIndex: this.fields.indexOf({ table, column: 'name_index' }, name),
      idNumberIndex: this.fields.indexOf({ table, column: 'id_number_index' }, idNumber),
    };
  }
}
