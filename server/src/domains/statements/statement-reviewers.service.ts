import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { UnitTree } from '../../platform/access';
import { mayReview } from './who-reviews';

/** Who may look at what was said of which units. */
@Injectable()
export class StatementReviewers {
  constructor(private readonly units: UnitTree) {}

  /** Those of these units that the person may check. */
  async unitsOf({ roles }: Actor, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
    const own = [...new Set(roles.map(({ unitId }) => unitId))];
    const paths = new Map<string, readonly string[]>();
    for (const unitId of new Set([...own, ...unitIds])) paths.set(unitId, await this.units.pathOf(unitId));
    const ofCity = new Set(own.filter((unitId) => paths.get(unitId)?.length === 1));
    const isOfTheCity = (unitId: string) => ofCity.has(unitId);
    return new Set(
      unitIds.filter((unitId) => mayReview(roles, { unitId, path: paths.get(unitId) ?? [] }, isOfTheCity)),
    );
  }

  async may(actor: Actor, unitId: string): Promise<boolean> {
    return (await this.unitsOf(actor, [unitId])).has(unitId);
  }
}
