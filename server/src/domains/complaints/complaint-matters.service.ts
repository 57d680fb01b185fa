import { Injectable } from '@nestjs/common';
import { type LikenessReason, sameMatters } from '@yingshang/shared/complaints';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Statements } from '../statements';
import { ComplainantsRepository } from './complainants.repository';
import { ComplaintMattersRepository, type KnownMatter } from './complaint-matters.repository';

/** What somebody is about to complain of. */
export interface ToldMatter {
  readonly text: string;
  /** Chosen: a complaint of another unit is another matter. Null while it is only suggested. */
  readonly unitId: string | null;
  /** Any of them may be meant. */
  readonly suggested: readonly string[];
  readonly topic: string | null;
  readonly regionCode: string | null;
}

/** Somebody else's complaint that is likely the same matter. Its words stay here. */
export interface AlikeMatter {
  readonly complaintId: string;
  readonly unitId: string | null;
  readonly topic: string | null;
  readonly filedOn: CalendarDate;
  readonly joiners: number;
  readonly reasons: readonly LikenessReason[];
}

const DAYS_BACK = 60;
/** Each is opened to be compared. */
const MOST_COMPARED = 200;
const MOST_OFFERED = 3;

/** Whether a matter is known already: compares words that nobody is shown. */
@Injectable()
export class ComplaintMatters {
  constructor(
    private readonly repository: ComplaintMattersRepository,
    private readonly complainants: ComplainantsRepository,
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Complaints that are open, of the last 60 days, about no officer, and not this person's own; the likeliest first. */
  async alike(told: ToldMatter, personId: string): Promise<AlikeMatter[]> {
    const today = this.clock.today();
    const since = new Date(`${addDays(today, -DAYS_BACK)}T00:00:00+08:00`);
    const unitIds = told.unitId === null ? told.suggested : [told.unitId];
    const near = await this.repository.find({ ...told, unitIds, since, most: MOST_COMPARED });
    const own = new Set((await this.complainants.ofPerson(personId)).map(({ complaintId }) => complaintId));
    const known = await this.withWords(near.filter(({ id }) => !own.has(id)));
    const alike = (unitId: string | null, matters: typeof known) =>
      sameMatters({ ...told, unitId, filedOn: today }, matters);
    const isMeant = ({ unitId }: KnownMatter) => unitId !== null && unitIds.includes(unitId);
    const found = unitIds
      .flatMap((id) =>
        alike(
          id,
          known.filter(({ unitId }) => unitId === id),
        ),
      )
      .concat(
        alike(
          told.unitId,
          known.filter((matter) => !isMeant(matter)),
        ),
      )
      .toSorted((one, other) => other.likeness.score - one.likeness.score)
      .slice(0, MOST_OFFERED);
    const joiners = await this.complainants.joinersOf(found.map(({ matter }) => matter.id));
    return found.map(({ matter: { id, unitId, topic, filedOn }, likeness }) => ({
      complaintId: id,
      unitId,
      topic,
      filedOn,
      joiners: joiners.get(id) ?? 0,
      reasons: likeness.reasons,
    }));
  }

  /** As a supervisor reads them: a matter told this morning has not passed its check yet. */
  private async withWords(matters: readonly KnownMatter[]): Promise<(KnownMatter & { text: string })[]> {
    const shown = await this.statements.read(
      matters.map(({ statementId }) => statementId),
      'supervisor',
    );
    return matters.flatMap((matter) => {
      const { text = null, transcript = null } = shown.get(matter.statementId) ?? {};
      const words = [text, transcript].filter((one) => one !== null).join('，');
      return words === '' ? [] : [{ ...matter, text: words }];
    });
  }
}
