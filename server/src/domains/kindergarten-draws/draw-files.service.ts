import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { CeremonySteps, type HeldDraw } from './ceremony-steps.service';
import { notFrozenYet } from './kindergarten-draws.refusals';
import { ResultsRepository } from './results.repository';
import { RollsRepository } from './rolls.repository';

/** Files kept at hand: a hundred thousand lines are some tens of megabytes. */
const MOST_AT_HAND = 4;

/**
 * What was published of a draw, as the verifiers take it. Lines go from the database into the file as texts: a hundred
 * thousand of them are neither parsed nor written anew.
 */
@Injectable()
export class DrawFiles {
  private readonly atHand = new Map<string, { readonly known: string; readonly text: Promise<string> }>();

  constructor(
    private readonly steps: CeremonySteps,
    private readonly rolls: RollsRepository,
    private readonly results: ResultsRepository,
  ) {}

  async text(planId: string): Promise<Outcome<string>> {
    const found = await this.steps.find(planId, null);
    if (!found.ok) return found;
    const { draw } = found.value;
    if (draw.frozenBy === null) return notFrozenYet();
    // Until the dice stand the roll may still be taken back, and another one frozen.
    return ok(await (draw.dice === null ? this.written(found.value) : this.atHandOrWritten(found.value)));
  }

  /** On the afternoon of a draw all its families load the same file. */
  private atHandOrWritten(held: HeldDraw): Promise<string> {
    const { planId, dice, beacon, seed, releasedAt } = held.draw;
    const known = JSON.stringify([dice, beacon, seed, releasedAt]);
    const kept = this.atHand.get(planId);
    if (kept?.known === known) return kept.text;
    const text = this.written(held);
    this.atHand.delete(planId);
    const oldest = this.atHand.keys().next();
    if (this.atHand.size >= MOST_AT_HAND && !oldest.done) this.atHand.delete(oldest.value);
    this.atHand.set(planId, { known, text });
    text.catch(() => this.atHand.delete(planId));
    return text;
  }

  private async written({ draw, plan }: HeldDraw): Promise<string> {
    const { planId } = draw;
    const known = {
      manifest: plan.plan,
      manifestHash: draw.manifestHash,
      rollRoot: draw.root,
      ...(draw.dice !== null && { dice: draw.dice }),
      ...(draw.beacon !== null && { beacon: draw.beacon }),
      ...(draw.beaconSignature !== null && { beaconSignature: draw.beaconSignature }),
      ...(draw.seed !== null && { seed: draw.seed }),
      // Whoever wants to know before all were shown works it out.
      ...(draw.releasedAt !== null && { resultRoot: draw.resultRoot }),
    };
    const parts = [`"roll":${oneArray(await this.rolls.texts(planId))}`];
    if (draw.releasedAt !== null) parts.push(`"results":${oneArray(await this.results.texts(planId))}`);
    return `${JSON.stringify(known).slice(0, -1)},${parts.join(',')}}\n`;
  }
}

const oneArray = (texts: readonly string[]) => `[${texts.map((text) => text.slice(1, -1)).join(',')}]`;
