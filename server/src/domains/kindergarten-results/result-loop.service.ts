import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { DrawnResults, DrawReleases } from '../kindergarten-draws';
import { LineProofs } from './line-proofs.service';
import { ResultRelease } from './result-release.service';

const LOOKS_EVERY_MS = 2_000;

/**
 * In processes that work in the background: lays results out while the kindergartens are being shown one by one, so
 * that all of them are there when the draw is released. What is late is shown as soon as it is there.
 */
@Injectable()
export class ResultLoop extends BackgroundLoop {
  protected readonly tasks = [{ failure: 'no results were laid out', run: () => this.layOut() }];

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly draws: DrawnResults,
    private readonly proofs: LineProofs,
    private readonly results: ResultRelease,
    releases: DrawReleases,
  ) {
    super({ settings, name: 'Results', everyMs: LOOKS_EVERY_MS });
    releases.onRelease(async (planId, manager) => {
      await results.release(planId, null, manager);
    });
  }

  private async layOut(): Promise<string | null> {
    let done = 0;
    for (const { planId, releasedAt } of await this.draws.drawn()) {
      const stage = await this.results.stageOf(planId);
      if (stage === 'released') continue;
      if (stage === 'none') {
        await this.proofs.grow(planId);
        await this.results.prepare(planId, await this.draws.ofApplications(planId));
        done += 1;
      }
      if (releasedAt !== null) await this.results.release(planId, releasedAt);
    }
    return done === 0 ? null : `results of ${done} draws were laid out`;
  }
}
