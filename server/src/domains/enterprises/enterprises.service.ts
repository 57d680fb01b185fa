import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EnterpriseTie } from '@yingshang/shared/access';
import { changeFact } from '@yingshang/shared/contracts/benefits';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type Enterprise,
  type getProfile,
  leaveEnterprise,
  type RegistryHit,
  registerEnterprise,
} from '@yingshang/shared/contracts/enterprises';
import { type CodeNames, checkProfile, type Profile } from '@yingshang/shared/eligibility';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { CityService } from '../city';
import { EnterpriseRegistry, type RegistryRecord } from './enterprise-registry';
import { badFacts, nameTooShort, tooManyEnterprises, unknownEnterprise } from './enterprises.refusals';
import { EnterprisesRepository, type HeldEnterprise } from './enterprises.repository';
import { FactsRepository } from './facts.repository';
import { ProfileRows } from './profile-rows.service';
import { profileView } from './profile-view';
import { officialStatements, ownStatements } from './registration';
import { maskedCode, searchedName } from './registry-order';
import { findSubject, type Subject } from './registry-subject';

const MOST_HITS = 20;
/** More than any bookkeeper of shops registers; keeps one identity from copying the register. */
const MOST_HELD = 20;
/** Writes whose kept answers tell of a profile, and go with it. */
const ABOUT_PROFILES = [registerEnterprise.name, changeFact.name];

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
      return held.ok ? ok(shownEnterprise(held.value, names)) : held;
    });
  }

  /** For the gate, at every request. */
  async tieBetween(personId: string, enterpriseId: string): Promise<EnterpriseTie | null> {
    const held = await this.repository.findHeld(personId, enterpriseId);
    return held === null ? null : { holder: true, control: false, scopes: [] };
  }

  async mine({ personId }: Actor): Promise<{ items: Enterprise[] }> {
    const names = await this.city.codeNames();
    const held = await this.repository.findAllHeld(personId);
    return { items: held.map((one) => shownEnterprise(one, names)) };
  }

  /** Keys do not say of which enterprise they are, so the person's answers about others are forgotten, too. */
  leave({ personId }: Actor, idempotencyKey: string, id: string): Promise<Outcome<{ left: boolean }>> {
    const key = { idempotencyKey, route: leaveEnterprise.name, actor: personId, request: { id } };
    return this.writes.once(key, async (manager) => {
      await this.facts.forget(id, personId, manager);
      await this.writes.forgetAnswers({ actor: personId, routes: ABOUT_PROFILES }, manager);
      return ok({ left: await this.repository.leave(personId, id, manager) });
    });
  }

  async profile({ personId }: Actor, id: string): Promise<Outcome<ResponseOf<typeof getProfile>>> {
    const held = await this.repository.findHeld(personId, id);
    if (held === null) return unknownEnterprise();
    const names = await this.city.codeNames();
    const statements = await this.facts.findFor(id, personId);
    return ok({
      enterprise: shownEnterprise(held, names),
      ...profileView(statements, names, this.clock.today()),
    });
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
      { enterpriseId: enterprise.id, personId, verification: 'demo', registeredAt: now },
      manager,
    );
    const held = await this.repository.findAllHeld(personId, manager);
    if (held.length > MOST_HELD) return tooManyEnterprises(MOST_HELD);
    await this.facts.replaceOfficial(enterprise.id, officialStatements(record.facts, now), manager);
    await this.facts.state(enterprise.id, personId, ownStatements(stated, this.clock.today(), now), manager);
    await this.rows.keepAll(enterprise.id, manager);
    return ok({ enterprise, registeredAt: holder.registeredAt });
  }
}

function shownEnterprise({ enterprise, registeredAt }: HeldEnterprise, names: CodeNames): Enterprise {
  const { id, name, creditCode, regionCode, industryCode, demo } = enterprise;
  return {
    id,
    name,
    creditCode,
    regionName: names.region(regionCode),
    industryName: names.industry(industryCode),
    verification: 'demo',
    demo,
    registeredAt: registeredAt.toISOString(),
  };
}
