import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CityService } from '../city';
import { ComplaintRulesService } from '../complaint-rules';
import { PeopleService } from '../identity';
import { ServiceCardsService } from '../service-cards';
import { type StatementReader, Statements } from '../statements';
import type { ComplaintEntity } from './complaint.entity';
import type { ComplaintEventEntity } from './complaint-event.entity';
import { eventsFrom } from './complaint-row';
import {
  type NamedComplaint,
  type Reading,
  readingsOf,
  type StoryReader,
  type ToldEvent,
  unitsOfStory,
  type Words,
} from './complaint-views';

const GONE_UNIT = '已调整的单位';

/** What a view of complaints needs besides their rows: names, and what its reader may read. */
@Injectable()
export class ComplaintLooking {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly rules: ComplaintRulesService,
    private readonly city: CityService,
    private readonly people: PeopleService,
    private readonly statements: Statements,
  ) {}

  /** In the order of the rows. */
  async named(rows: readonly ComplaintEntity[]): Promise<NamedComplaint[]> {
    const [units, officers] = [await this.unitNames(idsOf(rows, 'unitId')), new Map<string, string>()];
    for (const id of idsOf(rows, 'officerId')) {
      const officer = await this.cards.findOfficer(id);
      if (officer !== null) officers.set(id, officer.name);
    }
    const topics = new Map((await this.topicNames(rows)).map(({ id, label }) => [id, label]));
    const people = await this.people.findAll(idsOf(rows, 'handlerId'));
    const handlers = new Map(people.map(({ id, displayName }) => [id, displayName]));
    const places = await this.city.codeNames();
    const nameIn = (names: ReadonlyMap<string, string>, id: string | null) => names.get(id ?? '') ?? null;
    return rows.map((row) => ({
      row,
      names: {
        unit: nameIn(units, row.unitId),
        officer: nameIn(officers, row.officerId),
        topic: nameIn(topics, row.topicId),
        district: row.regionCode === null ? null : places.region(row.regionCode),
        handler: nameIn(handlers, row.handlerId),
      },
    }));
  }

  async namesInStory(told: readonly ToldEvent[]): Promise<(unitId: string) => string> {
    const names = await this.unitNames(unitsOfStory(told));
    return (unitId) => names.get(unitId) ?? GONE_UNIT;
  }

  /** What was written with the events, as far as this reader may read it. */
  async words(told: readonly ToldEvent[], reader: StoryReader, manager?: EntityManager): Promise<Words> {
    const readings = readingsOf(told, reader);
    const words = new Map<string, string | null>();
    for (const [reading, as] of READERS) {
      const ids = [...readings].filter(([, one]) => one === reading).map(([id]) => id);
      for (const [id, view] of await this.statements.read(ids, as, manager)) {
        const isHeld = reading === 'unless-blocked' && view.state === 'blocked';
        words.set(id, isHeld ? null : joined(view));
      }
    }
    return words;
  }

  private async unitNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (const id of ids) names.set(id, (await this.cards.namesOf(id, null)).unit ?? GONE_UNIT);
    return names;
  }

  private async topicNames(rows: readonly ComplaintEntity[]) {
    return rows.some(({ topicId }) => topicId !== null) ? this.rules.topics() : [];
  }
}

/** How each way of reading asks for a statement. */
const READERS: readonly (readonly [Reading, StatementReader])[] = [
  ['whole', 'writer'],
  ['unless-blocked', 'supervisor'],
  ['checked', 'office'],
];

function joined({ text, transcript }: { readonly text: string | null; readonly transcript: string | null }) {
  const parts = [text, transcript].flatMap((part) => part ?? []);
  return parts.length === 0 ? null : parts.join('\n');
}

function idsOf(rows: readonly ComplaintEntity[], column: 'unitId' | 'officerId' | 'handlerId'): string[] {
  return [...new Set(rows.flatMap((row) => row[column] ?? []))];
}

/** The rows of a history, as views tell them. */
export function toldFrom(rows: readonly ComplaintEventEntity[]): ToldEvent[] {
  const events = eventsFrom(rows);
  return rows.flatMap(({ number, role, statementId }, at) => {
    const event = events[at];
    return event === undefined ? [] : [{ number, event, by: role, statementId }];
  });
}
