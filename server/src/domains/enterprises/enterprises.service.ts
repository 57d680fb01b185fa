import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EnterpriseTie, powersOf } from '@yingshang/shared/access';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type Enterprise,
  type getProfile,
  type RegistryHit,
  registerEnterprise,
} from '@yingshang/shared/contracts/enterprises';
import { type CodeNames, checkProfile, type Profile } from '@yingshang/shared/eligibility';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { EnterpriseTies } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { CityService } from '../city';
import type { EnterpriseEntity } from './enterprise.entity';
import type { EnterpriseHolderEntity } from './enterprise-holder.entity';
import { EnterpriseRegistry, type RegistryRecord } from './enterprise-registry';
import { badFacts, nameTooShort, tooManyEnterprises, unknownEnterprise } from './enterprises.refusals';
import { EnterprisesRepository, type HeldEnterprise } from './enterprises.repository';
import { FactsRepository } from './facts.repository';
import { ABOUT_PROFILES } from './holdings.service';
import { ProfileRows } from './profile-rows.service';
import { profileView } from './profile-view';
import { officialStatements, ownStatements } from './registration';
import { maskedCode, searchedName } from './registry-order';
import { findSubject, type Subject } from './registry-subject';
import { VisibleFacts } from './visible-facts.service';

const MOST_HITS = 20;
/** More than any bookkeeper of shops registers; keeps one identity from copying the register. */
const MOST_HELD = 20;
interface Registration {
  readonly subject: Subject;
  readonly facts: Profile;
}

@Injectable()
export class EnterprisesService {
  constructor(
    private readonly registry: EnterpriseRegistry,
    private readonly repository: EnterprisesRepository,
    private readonly facts: FactsRepository,
    private readonly visible: VisibleFacts,
    private readonly ties: EnterpriseTies,
    private readonly rows: ProfileRows,
    private readonly city: CityService,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async search(name: string): Promise<Outcome<{ items: RegistryHit[] }>> {
    if (searchedName(name).length < 2) return nameTooShort();
    const names = await this.city.codeNames();
    const found = await this.registry.searchByName(name, MOST_HITS);
    return ok({
      items: found.map(
        ({ reference, name: full, creditCode, regionCode, industryCode, establishedOn, demo }) => ({
          reference,
          name: full,
          codeMasked: maskedCode(creditCode),
          regionName: names.region(regionCode),
          industryName: names.industry(industryCode),
          establishedOn,
          demo,
        }),
      ),
    });
  }

  async register(
    { personId }: Actor,
    idempotencyKey: string,
    request: Registration,
  ): Promise<Outcome<Enterprise>> {
    const stated = checkProfile(request.facts);
    if (!stated.ok) return badFacts(stated.refusal);
    const record = await findSubject(this.registry, request.subject);
    if (!record.ok) return record;
    const names = await this.city.codeNames();
    const key = { idempotencyKey, route: registerEnterprise.name, actor: personId, request };
    return this.writes.once(key, async (manager) => {
      const held = await this.keep(personId, record.value, stated.value, manager);
      if (!held.ok) return held;
      const { enterprise, holder } = held.value;
      const tie = (await this.ties.between(personId, enterprise.id, manager)) ?? ownTie(holder);
      return ok(shownEnterprise(enterprise, holder, tie, names));
    });
  }

  async mine({ personId }: Actor): Promise<{ items: Enterprise[] }> {
    const names = await this.city.codeNames();
    const held = await this.repository.findAllHeld(personId);
    const items: Enterprise[] = [];
    for (const { enterprise, holder } of held) {
      const tie = (await this.ties.between(personId, enterprise.id)) ?? ownTie(holder);
      items.push(shownEnterprise(enterprise, holder, tie, names));
    }
    return { items };
  }

  async profile({ personId }: Actor, id: string): Promise<Outcome<ResponseOf<typeof getProfile>>> {
    const seen = await this.visible.of(personId, id);
    if (seen === null) return unknownEnterprise();
    const names = await this.city.codeNames();
    const { enterprise, statements, tie } = seen;
    const holder = await this.repository.findHolder(personId, id);
    return ok({
      enterprise: shownEnterprise(enterprise, holder, tie, names),
      ...profileView(statements, { names, today: this.clock.today(), tie }),
    });
  }

  /** Null for one that is there no more. */
  async nameOf(id: string): Promise<string | null> {
    return (await this.repository.find(id))?.name ?? null;
  }

  /** For the demo's reset; the register stays. */
  async forgetEnterprises(manager: EntityManager): Promise<number> {
    await this.writes.forgetRoutes(ABOUT_PROFILES, manager);
    return this.repository.removeAll(manager);
  }

  private async keep(
    personId: string,
    record: RegistryRecord,
    stated: Profile,
    manager: EntityManager,
  ): Promise<Outcome<HeldEnterprise>> {
    const now = new Date(this.clock.now());
    const { creditCode, name, regionCode, industryCode, demo } = record;
    const enterprise = await this.repository.keep(
      { id: randomUUID(), creditCode, name, regionCode, industryCode, demo, firstRegisteredAt: now },
      manager,
    );
    const holder = await this.repository.hold(
      { enterpriseId: enterprise.id, personId, verification: 'none', provenAt: null, registeredAt: now },
      manager,
    );
    const held = await this.repository.findAllHeld(personId, manager);
    if (held.length > MOST_HELD) return tooManyEnterprises(MOST_HELD);
    await this.facts.replaceOfficial(enterprise.id, officialStatements(record.facts, now), manager);
    await this.facts.state(enterprise.id, personId, ownStatements(stated, this.clock.today(), now), manager);
    await this.rows.keepAll(enterprise.id, 'register', manager);
    return ok({ enterprise, holder });
  }
}

/** While nobody answers for delegations. */
function ownTie({ verification }: EnterpriseHolderEntity): EnterpriseTie {
  return { holder: true, control: verification !== 'none', scopes: [] };
}

function shownEnterprise(
  enterprise: EnterpriseEntity,
  holder: EnterpriseHolderEntity | null,
  tie: EnterpriseTie,
  names: CodeNames,
): Enterprise {
  const { id, name, creditCode, regionCode, industryCode, demo } = enterprise;
  return {
    id,
    name,
    creditCode,
    regionName: names.region(regionCode),
    industryName: names.industry(industryCode),
    verification: holder?.verification ?? 'none',
    powers: powersOf(tie),
    demo,
    registeredAt: holder?.registeredAt.toISOString() ?? null,
  };
}
