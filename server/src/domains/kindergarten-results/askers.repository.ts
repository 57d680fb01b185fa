import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { countRemoved, PreparedQueries } from '../../platform/database';

/** One statement: of two questions at once by one asker the second sees what the first asked for. */
const ASK = `
  INSERT INTO kindergarten_askers AS kept (key, children, day) VALUES ($1, ARRAY[$2], $3)
  ON CONFLICT (key) DO UPDATE SET
    children = CASE WHEN $2 = ANY(kept.children) THEN kept.children ELSE kept.children || $2 END
  WHERE $2 = ANY(kept.children) OR cardinality(kept.children) < $4
  RETURNING key`;

/** For how many different children somebody asked on a day; of whom and for whom is not to be read in it. */
@Injectable()
export class AskersRepository {
  constructor(private readonly queries: PreparedQueries) {}

  /** Whether the child is one of the first so many of the day; `key` is the asker's on that day. */
  async ask(
    { key, child, day }: { readonly key: string; readonly child: string; readonly day: CalendarDate },
    most: number,
  ): Promise<boolean> {
    const asked = await this.queries.ask(ASK, [key, child, day, most]);
    return asked.length > 0;
  }

  removeBefore(day: CalendarDate, manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM kindergarten_askers WHERE day < $1', [day]);
  }
}
