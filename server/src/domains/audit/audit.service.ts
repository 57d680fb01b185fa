import { Injectable } from '@nestjs/common';
import type { listAuditEntries, listOpenings } from '@yingshang/shared/contracts/audit';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import {
  type AuditQuery,
  AuditRepository,
  type AuditRow,
  type EntryRow,
  type OpeningRow,
} from './audit.repository';
import { cursorOf, type Narrowing, periodOf, positionOf } from './audit-page';

const PAGE_SIZE = 50;
/** Turning pages is one look. */
const ONE_LOOK_MS = 10 * 60_000;

type Openings = ResponseOf<typeof listOpenings>;
type Entries = ResponseOf<typeof listAuditEntries>;

/** What auditors see of their unit and those below it: who did what; never what a value said. */
@Injectable()
export class AuditService {
  constructor(
    private readonly repository: AuditRepository,
    private readonly cards: ServiceCardsService,
    private readonly trail: AuditTrail,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async openings(actor: Actor, unitId: string, narrowing: Narrowing): Promise<Outcome<Openings>> {
    const query = await this.queryOf(unitId, narrowing);
    if (!query.ok) return query;
    await this.noteLook(actor, unitId, 'openings');
    if (query.value === null) return ok({ items: [], next: null });
    const rows = await this.repository.findOpenings(query.value);
    const shown = ({ purpose, opened, rowId, readable, ...row }: OpeningRow) => ({
      ...whoAndWhere(row),
      purpose,
      opened,
      rowId,
      readable,
    });
    return ok(pageOf(rows, shown));
  }

  async entries(actor: Actor, unitId: string, narrowing: Narrowing): Promise<Outcome<Entries>> {
    const query = await this.queryOf(unitId, narrowing);
    if (!query.ok) return query;
    await this.noteLook(actor, unitId, 'entries');
    if (query.value === null) return ok({ items: [], next: null });
    const rows = await this.repository.findEntries(query.value);
    const shown = ({ kind, about, aboutName, detail, ...row }: EntryRow) => ({
      ...whoAndWhere(row),
      kind,
      about,
      aboutName,
      detail,
    });
    return ok(pageOf(rows, shown));
  }

  /** Null: a day that does not exist. */
  private async queryOf(
    unitId: string,
    { after, actor, day, word }: Narrowing,
  ): Promise<Outcome<AuditQuery | null>> {
    const units = await this.cards.unitsWithin(unitId);
    const top = units[0];
    if (top === undefined) return unknownUnit(unitId);
    const period = periodOf(day);
    if (period === null) return ok(null);
    return ok({
      unitIds: units.map(({ id }) => id),
      // Nobody stands above a unit at the top; what belongs to none is seen there, or nowhere.
      wholeCity: top.path.length === 1,
      period,
      actor: actor ?? null,
      word: word ?? null,
      after: positionOf(after),
      size: PAGE_SIZE + 1,
    });
  }

  private async noteLook(actor: Actor, unitId: string, list: 'openings' | 'entries'): Promise<void> {
    const since = new Date(this.clock.now() - ONE_LOOK_MS);
    await this.transactions.run(async (manager) => {
      const looked = { actorId: actor.personId, unitId, list, since };
      if (await this.repository.hasLookedSince(looked, manager)) return ok(undefined);
      const event = { kind: 'audit.viewed', by: actor, unitId, about: unitId, detail: { list } };
      await this.trail.note(event, manager);
      return ok(undefined);
    });
  }
}

function whoAndWhere({ id, at, actorId, actorName, unitId, unitName }: AuditRow) {
  return {
    id,
    at: at.toISOString(),
    actor: { id: actorId, name: actorName },
    unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
  };
}

function pageOf<Row extends { id: string; at: Date }, Shown>(
  rows: readonly Row[],
  shown: (row: Row) => Shown,
): { items: Shown[]; next: string | null } {
  const page = rows.slice(0, PAGE_SIZE);
  const last = page.at(-1);
  const more = rows.length > PAGE_SIZE && last !== undefined;
  return { items: page.map(shown), next: more ? cursorOf(last) : null };
}
