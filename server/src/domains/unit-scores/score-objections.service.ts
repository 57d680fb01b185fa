import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  countScoreReviews,
  getObjectionWindow,
  listScoreReviews,
  ScoreObjection,
} from '@yingshang/shared/contracts/unit-scores';
import { maskPersonalWords } from '@yingshang/shared/masking';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import { Clock } from '../../platform/clock';
import { ServiceCardsService } from '../service-cards';
import { Statements } from '../statements';
import { decisionDueOn, mayDecideFor, objectionsUntil } from './objecting';
import { type KeptObjection, ScoreObjectionsRepository } from './score-objections.repository';

const MOST_SHOWN = 200;

/** Objections as the unit that filed them reads them, and those who may decide. */
@Injectable()
export class ScoreObjections {
  constructor(
    private readonly repository: ScoreObjectionsRepository,
    private readonly statements: Statements,
    private readonly cards: ServiceCardsService,
    private readonly clock: Clock,
  ) {}

  async window(unitId: string, month: ScoreMonth): Promise<ResponseOf<typeof getObjectionWindow>> {
    const frozenOn = await this.repository.frozenOn(unitId, month);
    const until = frozenOn === null ? null : objectionsUntil(frozenOn);
    const filed = await this.repository.ofMonth(unitId, month);
    return {
      until,
      open: until !== null && this.clock.today() <= until,
      items: await this.views(filed),
    };
  }

  /** Of units about which this supervisor may decide. */
  async reviews(actor: Actor, deskUnitId: string): Promise<ResponseOf<typeof listScoreReviews>> {
    const unitIds = await this.decidedBy(actor, deskUnitId);
    return {
      items: await this.views(await this.repository.ofUnits(unitIds, MOST_SHOWN)),
      open: await this.repository.countOpen(unitIds),
    };
  }

  async waiting(actor: Actor, deskUnitId: string): Promise<ResponseOf<typeof countScoreReviews>> {
    return { open: await this.repository.countOpen(await this.decidedBy(actor, deskUnitId)) };
  }

  private async decidedBy(actor: Actor, deskUnitId: string): Promise<string[]> {
    const within = await this.cards.unitsWithin(deskUnitId);
    return within
      .filter(({ id, path }) => mayDecideFor(actor.roles, { unitId: id, path }))
      .map(({ id }) => id);
  }

  private async views(kept: readonly KeptObjection[]): Promise<ScoreObjection[]> {
    if (kept.length === 0) return [];
    const names = new Map((await this.cards.unitNames()).map(({ id, name }) => [id, name]));
    const texts = await this.statements.read(
      kept.map(({ statementId }) => statementId),
      'supervisor',
    );
    return kept.map((one) => {
      const text = texts.get(one.statementId)?.text ?? null;
      return objectionView(one, names.get(one.unitId) ?? '', text);
    });
  }
}

/** Both sides read the words with personal data masked. */
function objectionView(one: KeptObjection, unitName: string, text: string | null): ScoreObjection {
  const { id, unitId, month, cause, caseKind, caseId, number, on, state, filedOn, decidedOn, reason } = one;
  const isDecided = decidedOn !== null && reason !== null;
  return {
    id,
    unit: { id: unitId, name: unitName },
    month,
    cause,
    caseKind,
    caseId,
    number,
    on,
    state,
    filedOn,
    dueOn: decisionDueOn(filedOn),
    text: text === null ? null : maskPersonalWords(text),
    decision: isDecided ? { granted: state === 'granted', reason, on: decidedOn } : null,
  };
}
