import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { ComplaintEntity } from './complaint.entity';
import { ComplaintSearchRepository, type WordSearch } from './complaint-search.repository';
import type { Show } from './complaint-shows';

/** Whose desk: one unit's, or that of somebody who watches over several, and over those of nobody. */
export type DeskScope =
  | { readonly unitId: string }
  | {
      readonly unitIds: readonly string[];
      readonly unowned: boolean;
      /** Of those of nobody, what one of these units handed back is left out; at least one unit. */
      readonly notHandedBackBy?: readonly string[];
    };

/** By number alone, or by words, of which all have to be there. */
export type DeskSearch = { readonly number: string } | { readonly terms: readonly number[] };

export interface DeskQuery {
  readonly scope: DeskScope;
  readonly show: Show;
  readonly search: DeskSearch | null;
  /** The last one of the page before. */
  readonly after: string | null;
  readonly me: string;
  readonly today: CalendarDate;
}

/** Where the page before ended; the time as the database has it, to the microsecond. */
interface Anchor {
  readonly id: string;
  readonly due: CalendarDate | null;
  readonly filed: string;
}

export interface ToLookAt {
  readonly id: string;
  readonly on: CalendarDate;
}

export const PAGE_SIZE = 30;
/** As many are counted, no more: a mark on a desk need not know how many beyond. */
export const MOST_COUNTED = 1_000;
export const MOST_IN_WORKBOOK = 5_000;

/** What was handed back says so for ever; it is hidden from who works there only while it is nobody's. */
const NOT_HANDED_BACK = 'NOT (c.unit_id IS NULL AND c.handed_back_by && CAST(:worksIn AS text[]))';

/** As the search calls it. */
const NO_UNIT = '';

type Found = SelectQueryBuilder<ComplaintEntity>;

/** How desks find complaints: a page by keyset, so that the last page costs what the first does. */
@Injectable()
export class ComplaintDeskRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly words: ComplaintSearchRepository,
  ) {}

  /** One more than a page where there are more. */
  async page(query: DeskQuery): Promise<ComplaintEntity[]> {
    if (query.search !== null && 'terms' in query.search)
      return this.words.page(wordSearch(query, query.search.terms));
    const anchor = query.after === null ? null : await this.anchorOf(query.after);
    const size = PAGE_SIZE + 1;
    const { order, undated } = query.show;
    if (order !== 'due' || query.search !== null) return this.byFiling(query, anchor, size);
    const dated = anchor?.due === null ? [] : await this.byDue(query, anchor, size);
    if (dated.length === size) return dated;
    const rest = this.found(query, undated).andWhere('c.due_on IS NULL');
    if (anchor?.due === null) rest.andWhere('c.id > :last', { last: anchor.id });
    return [
      ...dated,
      ...(await rest
        .orderBy('c.id')
        .limit(size - dated.length)
        .getMany()),
    ];
  }

  /** How many of each kind there are, by one look at the database. */
  async counts<Name extends string>(
    shows: Readonly<Record<Name, Show>>,
    query: Pick<DeskQuery, 'scope' | 'me' | 'today'>,
  ): Promise<Record<Name, number>> {
    const names = Object.keys(shows) as Name[]; // its own keys
    const counting = this.dataSource.createQueryBuilder().select('1');
    for (const [at, name] of names.entries()) {
      const few = this.found({ ...query, show: shows[name], search: null })
        .select('1')
        .limit(MOST_COUNTED);
      const one = `(SELECT count(*)::int FROM (${few.getQuery()}) AS "few${at}")`;
      if (at === 0) counting.select(one, name);
      else counting.addSelect(one, name);
      counting.setParameters(few.getParameters());
    }
    const counted = await counting.from('(SELECT 1)', 'once').getRawOne<Record<Name, number>>();
    if (counted === undefined) throw new Error('a count has one row');
    return counted;
  }

  async find(id: string, manager: EntityManager = this.dataSource.manager): Promise<ComplaintEntity | null> {
    return manager.findOneBy(ComplaintEntity, { id });
  }

  /** The latest first; no more than a workbook holds. */
  ofUnitSince(unitId: string, since: CalendarDate): Promise<ComplaintEntity[]> {
    return this.rows()
      .where('c.unit_id = :unitId AND c.filed_on >= :since', { unitId, since })
      .orderBy('c.filed_at', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(MOST_IN_WORKBOOK)
      .getMany();
  }

  /** How many complaints each of these people has in hand. */
  async held(unitId: string, people: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows: { handler: string; held: number }[] = await this.dataSource.query(
      `SELECT handler_id AS handler, count(*)::int AS held FROM complaints
       WHERE handler_id = ANY($1::uuid[]) AND unit_id = $2 AND status IN ('assigned', 'handling')
       GROUP BY handler_id`,
      [people, unitId],
    );
    return new Map(rows.map(({ handler, held }) => [handler, held]));
  }

  /** Where the platform may owe something by that day, the longest owed first; `after`: the last one looked at. */
  async toLookAt(by: CalendarDate, after: ToLookAt | null, most: number): Promise<ToLookAt[]> {
    return this.dataSource.query<ToLookAt[]>(
      `SELECT id, look_on::text AS "on" FROM complaints
       WHERE look_on <= $1 AND ($2::date IS NULL OR (look_on, id) > ($2::date, $3::uuid))
       ORDER BY look_on, id LIMIT $4`,
      [by, after?.on ?? null, after?.id ?? null, most],
    );
  }

  /** Owed by a day that was counted over a year whose holidays were not announced. */
  async provisional(): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      'SELECT id FROM complaints WHERE provisional ORDER BY id',
    );
    return rows.map(({ id }) => id);
  }

  private byDue(query: DeskQuery, anchor: Anchor | null, size: number): Promise<ComplaintEntity[]> {
    const found = this.found(query).andWhere('c.due_on IS NOT NULL');
    if (anchor !== null)
      found.andWhere('(c.due_on, c.id) > (CAST(:due AS date), CAST(:last AS uuid))', {
        due: anchor.due,
        last: anchor.id,
      });
    return found.orderBy('c.due_on').addOrderBy('c.id').limit(size).getMany();
  }

  private byFiling(query: DeskQuery, anchor: Anchor | null, size: number): Promise<ComplaintEntity[]> {
    const oldest = query.show.order === 'oldest' && query.search === null;
    const found = this.found(query);
    if (anchor !== null)
      found.andWhere(
        `(c.filed_at, c.id) ${oldest ? '>' : '<'} (CAST(:filed AS timestamptz), CAST(:last AS uuid))`,
        { filed: anchor.filed, last: anchor.id },
      );
    const way = oldest ? 'ASC' : 'DESC';
    return found.orderBy('c.filed_at', way).addOrderBy('c.id', way).limit(size).getMany();
  }

  private found(
    { scope, show, search, me, today }: Omit<DeskQuery, 'after'>,
    where: string = show.where,
  ): Found {
    const found = this.rows().where(where, { me, today });
    if ('unitId' in scope) found.andWhere('c.unit_id = :unitId', scope);
    else
      found.andWhere(
        scope.unowned
          ? '(c.unit_id = ANY(CAST(:unitIds AS text[])) OR c.unit_id IS NULL)'
          : 'c.unit_id = ANY(CAST(:unitIds AS text[]))',
        { unitIds: scope.unitIds },
      );
    if ('notHandedBackBy' in scope) found.andWhere(NOT_HANDED_BACK, { worksIn: scope.notHandedBackBy });
    if (search !== null && 'number' in search) found.andWhere('c.number = :number', search);
    return found;
  }

  private async anchorOf(id: string): Promise<Anchor | null> {
    const rows: Anchor[] = await this.dataSource.query(
      'SELECT id, due_on::text AS due, filed_at::text AS filed FROM complaints WHERE id = $1',
      [id],
    );
    return rows[0] ?? null;
  }

  private rows(): Found {
    return this.dataSource.createQueryBuilder(ComplaintEntity, 'c');
  }
}

function wordSearch({ scope, show, after, me, today }: DeskQuery, terms: readonly number[]): WordSearch {
  const units = 'unitId' in scope ? [scope.unitId] : [...scope.unitIds, ...(scope.unowned ? [NO_UNIT] : [])];
  const worksIn = 'notHandedBackBy' in scope ? scope.notHandedBackBy : undefined;
  const named = worksIn === undefined ? show.where : `(${show.where}) AND ${NOT_HANDED_BACK}`;
  // PostgreSQL takes no parameter that nothing asks for.
  const asked = Object.entries({ me, today, worksIn }).filter(([name]) => named.includes(`:${name}`));
  const where = asked.reduce((sql, [name], at) => sql.replaceAll(`:${name}`, `$${at + 5}`), named);
  return { terms, units, where, values: asked.map(([, value]) => value), after, most: PAGE_SIZE + 1 };
}
