import {
  type Complaint,
  type ComplaintActor,
  commandsOpenTo,
  decide,
  evolve,
  type LimitProfile,
  replay,
} from '@yingshang/shared/complaints';
import { addDays, type CalendarDate, calendarDate, ok } from '@yingshang/shared/kernel';
import { type ComplaintRow, rowAfter } from '../../src/domains/complaints/complaint-row';
import { ComplaintSteps } from '../../src/domains/complaints/complaint-steps.service';
import { ComplaintsRepository } from '../../src/domains/complaints/complaints.repository';
import { Transactions } from '../../src/platform/database';
import { checkedPerson, fileComplaint, type GivenComplaint } from '../../test/support/given-complaint';
import { startSession } from '../../test/support/real-staff';
import type { SuiteCity } from '../../test/support/with-city';
import type { DeskTry, LivesCity } from './life-staff';
import { daysBefore, nextTry, type Tried, type Try } from './tries';

/** What became of one complaint; `different` says where rules, API and database did not agree. */
export interface Life {
  readonly end: string;
  readonly steps: number;
  readonly different: readonly string[];
  /** Tries to close it by SQL alone, and those that the database refused. */
  readonly forged: number;
  readonly refused: number;
}

const monday = calendarDate('2026-03-02');
const grounds = ['complainant-confirmed', 'revisit-satisfied', 'unreachable', 'supervisor-decided'] as const;

/** What of a row follows from the history. */
const derivedColumns = [
  'status',
  'ground',
  'unitId',
  'handlerId',
  'dueOn',
  'dueLimit',
  'provisional',
  'paused',
  'drafted',
  'revisitDue',
  'reopenings',
  'pressedOn',
  'answeredOn',
  'closedOn',
  'lookOn',
  'events',
] as const satisfies readonly (keyof ComplaintRow)[];

function derived(row: ComplaintRow | null): string {
  if (row === null) return 'nothing';
  return JSON.stringify(derivedColumns.map((column) => [column, row[column]]));
}

/** Lets a complaint live over HTTP, everybody at their own desk, and holds API and database to the rules after each step. */
export class LifeOverHttp {
  private readonly different: string[] = [];
  private model!: Complaint;
  private expected!: ComplaintRow;
  private given!: GivenComplaint;
  private complainantId!: string;
  private today: CalendarDate = monday;

  constructor(
    private readonly city: LivesCity,
    private readonly all: readonly DeskTry[],
  ) {}

  async live(tried: readonly Tried[], unitId: string | null): Promise<Life> {
    await this.file(unitId);
    for (const one of tried) {
      this.moveBy(daysBefore(this.model, one));
      await this.try(nextTry(this.all, { model: this.model, limits: this.limits, today: this.today }, one));
    }
    await this.compareViews();
    const { status, ground } = this.model;
    const forged = status === 'closed' ? [] : await Promise.all(grounds.map((one) => this.refuses(one)));
    return {
      end: ground ?? status,
      steps: tried.length,
      different: this.different,
      forged: forged.length,
      refused: forged.filter(Boolean).length,
    };
  }

  private get limits(): LimitProfile {
    return this.expected.limits;
  }

  private get rows(): ComplaintsRepository {
    return this.city.app.get(ComplaintsRepository, { strict: false });
  }

  private moveBy(days: number): void {
    this.today = addDays(this.today, days);
    this.city.clock.moveTo(this.today);
  }

  private async file(unitId: string | null): Promise<void> {
    this.city.clock.moveTo(monday);
    const city = this.city as SuiteCity; // what is used of it is there
    const person = await checkedPerson(city);
    this.complainantId = person.personId;
    const about = unitId === null ? ({ class: 'unknown', unitId } as const) : { unitId };
    this.given = await fileComplaint(city, person, about);
    const row = await this.rows.find(this.given.id);
    if (row === null) throw new Error('what was filed is not there');
    this.expected = row;
    this.model = replay([{ kind: 'filed', unitId, on: monday }]);
  }

  private async try(one: DeskTry | Try): Promise<void> {
    const { actor, command } = one;
    const decided = decide(this.model, command, { actor, profile: this.limits, today: this.today });
    const should = this.isElsewhere(actor) ? 'complaints.unknown' : decided.ok ? 'ok' : decided.refusal.code;
    const said = 'by' in one ? await this.overHttp(one) : await this.byPlatform(one);
    if (said !== should) this.differ(`${actor.role} ${command.kind}: ${said} instead of ${should}`);
    if (should === 'ok' && decided.ok) {
      this.model = decided.value.reduce(evolve, this.model);
      const counted = { ...this.expected, events: this.expected.events + decided.value.length };
      this.expected = rowAfter(counted, this.model, this.limits, this.today);
    }
    const row = await this.rows.find(this.given.id);
    if (derived(row) !== derived(this.expected))
      this.differ(`the row after ${command.kind}: ${derived(row)}`);
  }

  /** A desk learns nothing of another unit's complaint, whatever is tried there. */
  private isElsewhere(actor: ComplaintActor): boolean {
    return 'unitId' in actor && actor.unitId !== this.model.unitId;
  }

  private async overHttp({ by, command }: DeskTry): Promise<string> {
    const path =
      by === null
        ? `/api/complaints/mine/${this.given.ticket}/steps`
        : `/api/units/${by.unitId}/${deskPath[by.desk]}/${this.given.id}/steps`;
    const body =
      command.kind === 'file' || command.kind === 'revisit' ? { ...command, text: '说明' } : command;
    const { status, body: answer } = await (await this.as(by)).ask('POST', path, body);
    return status === 200 ? 'ok' : (answer as { error: { code: string } }).error.code;
  }

  private async byPlatform(step: Try): Promise<string> {
    const steps = this.city.app.get(ComplaintSteps, { strict: false });
    const outcome = await this.city.app.get(Transactions, { strict: false }).run(async (manager) => {
      const wanted = { ...step, staff: null, words: null };
      const moved = await steps.take(this.given.id, wanted, () => true, manager);
      return moved.ok ? ok('ok') : moved;
    });
    return outcome.ok ? outcome.value : outcome.refusal.code;
  }

  /** Days pass, and sessions end. */
  private as(by: DeskTry['by']) {
    const isProven = by?.desk === 'supervisor';
    return startSession(this.city as SuiteCity, by?.personId ?? this.complainantId, isProven);
  }

  /** Everybody sees how it stands and is offered what they may do; a desk elsewhere sees nothing. */
  private async compareViews(): Promise<void> {
    await this.compare(null, [{ role: 'complainant' }]);
    const people = new Map(this.all.flatMap(({ by }) => (by === null ? [] : [[by.personId, by]])));
    for (const by of people.values()) {
      const own = this.all.filter((one) => one.by?.personId === by.personId).map(({ actor }) => actor);
      await this.compare(by, own);
    }
  }

  private async compare(by: DeskTry['by'], own: readonly ComplaintActor[]): Promise<void> {
    const path =
      by === null
        ? `/api/complaints/mine/${this.given.ticket}`
        : `/api/units/${by.unitId}/${deskPath[by.desk]}/${this.given.id}`;
    const { status, body } = await (await this.as(by)).ask('GET', path);
    const isElsewhere = own.some((actor) => this.isElsewhere(actor));
    const seen = body as { status?: string; ground?: string | null; may?: string[] };
    const shown = isElsewhere
      ? [status]
      : [status, seen.status, seen.ground, (seen.may ?? []).toSorted().join(' ')];
    const may = own.flatMap((actor) => commandsOpenTo(actor, this.model, this.limits, this.today));
    const wanted = isElsewhere
      ? [404]
      : [200, this.model.status, this.model.ground, [...new Set<string>(may)].toSorted().join(' ')];
    if (JSON.stringify(shown) !== JSON.stringify(wanted))
      this.differ(`${by?.desk ?? 'complainant'} sees ${shown.join(', ')} instead of ${wanted.join(', ')}`);
  }

  /** Whoever writes straight into the table. */
  private async refuses(ground: string): Promise<boolean> {
    return this.city.dataSource
      .query(`UPDATE complaints SET status = 'closed', ground = $2, closed_on = $3 WHERE id = $1`, [
        this.given.id,
        ground,
        this.today,
      ])
      .then(
        () => false,
        ({ code }: { code?: string }) => code === '23514',
      );
  }

  private differ(what: string): void {
    this.different.push(`${this.today} ${what}`);
  }
}

const deskPath = { unit: 'complaints', supervisor: 'supervised-complaints' } as const;
