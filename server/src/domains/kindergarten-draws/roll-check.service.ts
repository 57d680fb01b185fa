import { Injectable } from '@nestjs/common';
import type { RollMismatch } from '@yingshang/shared/contracts/kindergarten-draws';
import { canonicalJson, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import type { Opening } from '../../platform/crypto';
import { RollSources } from '../kindergarten-applications';
import type { PlanNow } from '../kindergarten-plans';
import { DrawWorkshop } from './draw-workshop';
import type { KeptDraw } from './kept-draw';
import { rollDifference } from './roll-difference';
import { rollLine } from './roll-lines';
import { RollsRepository } from './rolls.repository';

/** What was found before the transaction, to be asked again within it. */
export interface RollLook {
  /** The stored lines give the root that was signed, by the version that holds. */
  readonly isWhole: boolean;
  /** Rows that are other ones and say the same, as after a rotation of keys: by application the mark they have now. */
  readonly same: ReadonlyMap<string, string>;
}

const MOST_NAMED = 100;

/** Holds the applications as they are now to the sealed roll, line by line. */
@Injectable()
export class RollCheck {
  constructor(
    private readonly sources: RollSources,
    private readonly rolls: RollsRepository,
    private readonly workshop: DrawWorkshop,
    private readonly clock: Clock,
  ) {}

  /** Before the transaction: opening what changed is recorded through another connection. */
  async look(draw: KeptDraw, plan: PlanNow, by: Opening['by']): Promise<Outcome<RollLook>> {
    if (draw.root === null) return ok({ isWhole: true, same: new Map() });
    const root = await this.workshop.rootOf(await this.rolls.texts(draw.planId));
    const isWhole = root === draw.root && draw.manifestHash === plan.manifestHash;
    const { changed } = await this.difference(draw);
    const ids = changed.map(({ applicationId }) => applicationId);
    const opened = await this.sources.named(draw.planId, ids, by);
    if (!opened.ok) return opened;
    const now = new Map(opened.value.map((source) => [source.applicationId, source]));
    const lines = await this.rolls.named(
      draw.planId,
      changed.map(({ seq }) => seq),
    );
    const sealed = new Map(lines.map((line) => [line.seq, canonicalJson(line)]));
    const same = changed.flatMap(({ seq, applicationId }) => {
      const source = now.get(applicationId);
      const isSame =
        source !== undefined && canonicalJson(rollLine(seq, source, plan.plan)) === sealed.get(seq);
      return isSame ? [[applicationId, source.mark] as const] : [];
    });
    return ok({ isWhole, same: new Map(same) });
  }

  /** Null: all is as it was sealed. */
  async mismatch(
    draw: KeptDraw,
    { isWhole, same }: RollLook,
    manager?: EntityManager,
  ): Promise<RollMismatch | null> {
    const { added, gone, changed } = await this.difference(draw, manager);
    const changedLines = changed
      .filter(({ applicationId, markNow }) => same.get(applicationId) !== markNow)
      .map(({ seq }) => seq)
      .toSorted((a, b) => a - b);
    if (isWhole && added.length + gone.length + changedLines.length === 0) return null;
    return {
      found: draw.dice === null ? 'before' : 'after',
      at: new Date(this.clock.now()).toISOString(),
      added: added.length,
      gone: gone.length,
      changed: changedLines.length,
      goneLines: gone.slice(0, MOST_NAMED),
      changedLines: changedLines.slice(0, MOST_NAMED),
      rollItself: !isWhole,
    };
  }

  private async difference(draw: KeptDraw, manager?: EntityManager) {
    const sealed = await this.rolls.sources(draw.planId, manager);
    return rollDifference(draw.lines ?? 0, sealed, await this.sources.marks(draw.planId, manager));
  }
}

/** Whether two findings say the same, whenever they were made. */
export function isSameMismatch(one: RollMismatch | null, other: RollMismatch | null): boolean {
  const bare = (found: RollMismatch | null) => found && { ...found, at: '' };
  return canonicalJson(bare(one)) === canonicalJson(bare(other));
}
