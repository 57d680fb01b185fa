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
import { VisibleFacts } from './visible-facts.service';

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
    private readonly visible: VisibleFacts,
    private readonly rows: ProfileRows,
    private readonly clock: Clock,
  ) {}

  /** As this person sees it; refused for an enterprise that the person is not tied to. */
  async profileOf(personId: string, enterpriseId: string): Promise<Outcome<Profile>> {
    const seen = await this.visible.of(personId, enterpriseId);
    return seen === null ? unknownEnterprise() : ok(matchingProfile(seen.statements));
  }

  /** Whether the person registered it: what they look at is remembered for them then, and for nobody else. */
  async isHolder(personId: string, enterpriseId: string): Promise<boolean> {
    return (await this.repository.findHolder(personId, enterpriseId)) !== null;
  }

  /** The same, with whose word every fact is. */
  async sourcedProfileOf(personId: string, enterpriseId: string): Promise<Outcome<SourcedFacts>> {
    const seen = await this.visible.of(personId, enterpriseId);
    if (seen === null) return unknownEnterprise();
    const { statements, enterprise } = seen;
    return ok({
      profile: matchingProfile(statements),
      provenance: provenanceOf(statements, enterprise.demo),
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
    // Looked up again behind the lock: a delegation may have been ended since the gate was passed.
    const former = await this.visible.of(personId, enterpriseId, manager);
    if (former === null || former.speaker === null) return unknownEnterprise();
    const { speaker, tie } = former;
    const viewing = { names, today: this.clock.today(), tie };
    if (value !== null && !fieldView(field, former.statements, viewing).editable) {
      return derivedFact(nameOf(field));
    }
    if (value === null) await this.facts.withdraw(enterpriseId, speaker, [field], manager);
    else {
      const stated = ownStatements({ [field]: value }, viewing.today, new Date(this.clock.now()));
      await this.facts.state(enterpriseId, speaker, stated, manager);
    }
    const present = (await this.visible.of(personId, enterpriseId, manager))?.statements ?? [];
    const after = matchingProfile(present);
    await this.rows.keepOne({ enterpriseId, personId: speaker }, after, manager);
    return ok({
      before: matchingProfile(former.statements),
      after,
      field: fieldView(field, present, viewing),
      scale: derivedScale(profileOfStatements(present)),
    });
  }
}

function nameOf(key: string): string {
  const field = profileField(key);
  return field ? fieldWords(field) : key;
}
