import { Injectable } from '@nestjs/common';
import type { EditionDeed, PublicationDone } from '@yingshang/shared/contracts/publishing';
import { findRuleWarnings, type RuleWarning } from '@yingshang/shared/eligibility';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { PolicyChecks } from '../city-packs';
import {
  type PolicyAtHand,
  PolicyEditions,
  type PolicyRecord,
  phaseOn,
  ruleOnceKept,
  type Standing,
} from '../policies';
import { ChangedAnswersService, PolicyTelling, type Rehearsal } from '../pushes';
import { ServiceCardsService } from '../service-cards';
import { malformed, missingPart, savedRuleInTheWay, unchanged } from './publishing.refusals';
import { missingParts } from './required-parts';
import { type WantedChange, whyNot } from './wanted-change';

/** Who does it; the unit that answers for the policy is the one in whose name. */
export interface Publisher {
  /** Null: the command line. */
  readonly personId: string | null;
  readonly name: string;
}

/** A change that passed every check, and what it means from today on. */
interface Prepared {
  readonly policyId: string;
  readonly before: PolicyAtHand;
  /** Null: it is withdrawn. */
  readonly record: PolicyRecord | null;
  /** As it is called from now on, or was until it was withdrawn. */
  readonly named: PolicyRecord;
  readonly standing: Standing | null;
  readonly remarks: readonly RuleWarning[];
}

export interface RehearsedChange {
  readonly policyId: string;
  readonly asOf: CalendarDate;
  readonly impact: Rehearsal;
  readonly remarks: readonly RuleWarning[];
}

/**
 * Publishes, edits and withdraws, or says what that would do. Both go one way, `prepare`, and ask the same query whose
 * answer changes; only the end differs: one inserts what it finds, the other counts it.
 */
@Injectable()
export class PublicationService {
  constructor(
    private readonly editions: PolicyEditions,
    private readonly checks: PolicyChecks,
    private readonly changes: ChangedAnswersService,
    private readonly telling: PolicyTelling,
    private readonly cards: ServiceCardsService,
    private readonly city: CityService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Before the transaction of the first publication ever; costs one short look afterwards. */
  makeReady(): Promise<Outcome<void>> {
    return this.telling.haveBegun();
  }

  /** Within somebody's transaction: what is told and what is published become so together. */
  async carryOut(
    wanted: WantedChange,
    by: Publisher,
    reason: string,
    manager: EntityManager,
  ): Promise<Outcome<PublicationDone>> {
    // One change of what is published at a time, a load of a pack included; then one change of what is told.
    await this.city.lockForLoading(manager);
    await this.changes.goAlone(manager);
    const prepared = await this.prepare(wanted, manager);
    if (!prepared.ok) return prepared;
    const { policyId, named, standing } = prepared.value;
    const kept = await this.keep(prepared.value, { done: wanted.done, by, reason }, manager);
    const { title, category } = named;
    const told = await this.changes.policyIs({ id: policyId, title, category }, standing, manager);
    await this.city.raiseRevision(manager);
    return ok({ policyId, ...kept, told: told?.told ?? 0, noticeId: told?.noticeId ?? null });
  }

  /** The same checks and the same query; keeps nothing. */
  async rehearse(wanted: WantedChange, manager: EntityManager): Promise<Outcome<RehearsedChange>> {
    const prepared = await this.prepare(wanted, manager);
    if (!prepared.ok) return prepared;
    const { policyId, before, standing, remarks } = prepared.value;
    const published = before.published === null ? null : this.standingOf(before.published, before);
    const now = published?.ok === true ? published.value : null;
    const impact = await this.changes.rehearse(policyId, standing, manager, now);
    return ok({ policyId, asOf: this.clock.today(), impact, remarks });
  }

  /** To be called when a change has been committed: the next request of this process sees it. */
  forgetKept(): void {
    this.city.forgetRevision();
  }

  private async prepare(wanted: WantedChange, manager: EntityManager): Promise<Outcome<Prepared>> {
    const { policyId } = wanted;
    const before = await this.editions.atHand(policyId, manager);
    const refused = whyNot(wanted, before);
    if (refused !== null) return refused;
    if (wanted.done === 'withdrawn')
      return ok({ policyId, before, record: null, named: shown(before), standing: null, remarks: [] });
    const checked = await this.checkedRecord(wanted, before, manager);
    if (!checked.ok) return checked;
    const record = checked.value;
    const standing = this.standingOf(record, before);
    if (!standing.ok) return savedRuleInTheWay(standing.refusal);
    const remarks = findRuleWarnings(standing.value.rule, record);
    return ok({ policyId: record.id, before, record, named: record, standing: standing.value, remarks });
  }

  private async checkedRecord(
    wanted: Exclude<WantedChange, { done: 'withdrawn' }>,
    before: PolicyAtHand,
    manager: EntityManager,
  ): Promise<Outcome<PolicyRecord>> {
    // A policy as it is kept has the form of a pack's row.
    const checked = await this.checks.check({ ...before.published, ...wanted.fields }, manager);
    if (!checked.ok) return checked;
    if (checked.value.problems !== null) return malformed(checked.value.problems);
    const { record } = checked.value;
    const lacking = before.published === null ? [] : missingParts(before.published);
    // What a pack brought without a part may be edited without it; a part that is there is not taken away.
    const part = missingParts(record).find(({ field }) => !lacking.some((one) => one.field === field));
    if (part !== undefined) return missingPart(part);
    return this.editions.isSame(record, before) ? unchanged() : ok(record);
  }

  private standingOf(record: PolicyRecord, before: PolicyAtHand): Outcome<Standing> {
    const { checked } = ruleOnceKept(record, before);
    if (!checked.ok) return checked;
    const asOf = this.clock.today();
    return ok({ rule: checked.value, phase: phaseOn(record, asOf), asOf });
  }

  /** The edition and its entry of the audit trail, in the name of the unit that answers for the policy. */
  private async keep(
    { policyId, before, record, named }: Prepared,
    { done, by, reason }: { done: EditionDeed; by: Publisher; reason: string },
    manager: EntityManager,
  ): Promise<Pick<PublicationDone, 'edition' | 'number'>> {
    const { unitId } = named;
    const unitName = (await this.cards.findUnit(unitId, manager))?.name ?? unitId;
    const at = new Date(this.clock.now());
    const edition = { policyId, done, record, reason, by: { ...by, unitId, unitName }, at };
    const after = await this.editions.keep(edition, before, manager);
    const number = after.lastEdition?.number ?? 0;
    const who = { personId: by.personId ?? 'operator', displayName: by.name };
    await this.audit.note(
      { kind: `policy.${done}`, by: who, unitId, about: policyId, detail: { edition: number } },
      manager,
    );
    return { edition: after.edition, number };
  }
}

function shown({ published }: PolicyAtHand): PolicyRecord {
  // Else `whyNot` would have refused.
  if (published === null) throw new Error('what is not published cannot be withdrawn');
  return published;
}
