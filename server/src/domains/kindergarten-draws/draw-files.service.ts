import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { CeremonySteps } from './ceremony-steps.service';
import { notFrozenYet } from './kindergarten-draws.refusals';
import { ResultsRepository } from './results.repository';
import { RollsRepository } from './rolls.repository';

/**
 * What was published of a draw, as the verifiers take it. Lines go from the database into the file as texts: a hundred
 * thousand of them are neither parsed nor written anew.
 */
@Injectable()
export class DrawFiles {
  constructor(
    private readonly steps: CeremonySteps,
    private readonly rolls: RollsRepository,
    private readonly results: ResultsRepository,
  ) {}

  async text(planId: string): Promise<Outcome<string>> {
    const found = await this.steps.find(planId, null);
    if (!found.ok) return found;
    const { draw, plan } = found.value;
    if (draw.frozenBy === null) return notFrozenYet();
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
    return ok(`${JSON.stringify(known).slice(0, -1)},${parts.join(',')}}\n`);
  }
}

const oneArray = (texts: readonly string[]) => `[${texts.map((text) => text.slice(1, -1)).join(',')}]`;
