import { Injectable } from '@nestjs/common';
import type { ProfileField, ProfileScale } from '@yingshang/shared/contracts/enterprises';
import {
  type CodeNames,
  checkProfile,
  type FactValue,
  fieldWords,
  type Profile,
  type Provenance,
  profileField,
} from '@yingshang/shared/eligibility';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { profileOfStatements } from './counting-facts';
import { derivedScale } from './derived-scale';
import { badFacts, derivedFact, unknownEnterprise } from './enterprises.refusals';
import { EnterprisesRepository } from './enterprises.repository';
import { provenanceOf } from './fact-provenance';
import { FactsRepository } from './facts.repository';
import { ProfileRows } from './profile-rows.service';
import { fieldView, matchingProfile } from './profile-view';
import { ownStatements } from './registration';

export interface FactChange {
  readonly personId: string;
  readonly enterpriseId: string;
  readonly field: string;
  /** Null takes the own statement back. */
  readonly value: FactValue | null;
}

export interface ChangedProfile {
  readonly before: Profile;
  readonly after: Profile;
  readonly field: ProfileField;
  readonly scale: ProfileScale;
}

export interface SourcedFacts {
  readonly profile: Profile;
  readonly provenance: Provenance;
}

/** What higher tiers read of an enterprise: the facts that count for matching. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly repository: EnterprisesRepository,
    private readonly facts: FactsRepository,
    private readonly rows: ProfileRows,
    private readonly clock: Clock,
  ) {}

  /** As this person sees it; refused for an enterprise that the person has not registered. */
  async profileOf(personId: string, enterpriseId: string): Promise<Outcome<Profile>> {
    if ((await this.repository.findHeld(personId, enterpriseId)) === null) return unknownEnterprise();
    return ok(matchingProfile(await this.facts.findFor(enterpriseId, personId)));
  }

  /** The same, with whose word every fact is. */
  async sourcedProfileOf(personId: string, enterpriseId: string): Promise<Outcome<SourcedFacts>> {
    const held = await this.repository.findHeld(personId, enterpriseId);
    if (held === null) return unknownEnterprise();
    const statements = await this.facts.findFor(enterpriseId, personId);
    return ok({
      profile: matchingProfile(statements),
      provenance: provenanceOf(statements, held.enterprise.demo),
    });
  }

  /** Refuses what cannot be stated, before anything is written. */
  checkChange({ field, value }: Pick<FactChange, 'field' | 'value'>): Outcome<Profile> {
    const checked = checkProfile({ [field]: value });
    return checked.ok ? checked : badFacts(checked.refusal);
  }

  /** States or takes back one fact within somebody's transaction, and says what the profile was and is. */
  async change(
    { personId, enterpriseId, field, value }: FactChange,
    names: CodeNames,
    manager: EntityManager,
  ): Promise<Outcome<ChangedProfile>> {
    await this.repository.lock(enterpriseId, manager);
    if ((await this.repository.findHeld(personId, enterpriseId, manager)) === null)
      return unknownEnterprise();
    const former = await this.facts.findFor(enterpriseId, personId, manager);
    const today = this.clock.today();
    if (value !== null && !fieldView(field, former, names, today).editable) {
      return derivedFact(nameOf(field));
    }
    if (value === null) await this.facts.withdraw(enterpriseId, personId, [field], manager);
    else {
      const stated = ownStatements({ [field]: value }, today, new Date(this.clock.now()));
      await this.facts.state(enterpriseId, personId, stated, manager);
    }
    const present = await this.facts.findFor(enterpriseId, personId, manager);
    const after = matchingProfile(present);
    await this.rows.keepOne({ enterpriseId, personId }, after, manager);
    return ok({
      before: matchingProfile(former),
      after,
      field: fieldView(field, present, names, today),
      scale: derivedScale(profileOfStatements(present)),
    });
  }
}

function nameOf(key: string): string {
  const field = profileField(key);
  return field ? fieldWords(field) : key;
}
