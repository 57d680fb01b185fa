import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listOwnResults } from '@yingshang/shared/contracts/kindergarten-results';
import { LookUpChildren } from '../kindergarten-applications';
import { ResultWording } from './result-wording.service';
import { ResultsRepository } from './results.repository';

/** What came out for the applications of an account. */
@Injectable()
export class OwnResults {
  constructor(
    private readonly results: ResultsRepository,
    private readonly children: LookUpChildren,
    private readonly wording: ResultWording,
  ) {}

  async list(personId: string): Promise<ResponseOf<typeof listOwnResults>> {
    const results: ResponseOf<typeof listOwnResults>['results'] = [];
    const applications = await this.children.applicationsOf(personId);
    for (const { applicationId, result, ...release } of await this.results.ofApplications(applications)) {
      const shown = await this.wording.shown(release, result);
      if (shown.ok) results.push({ applicationId, result: shown.value });
    }
    return { results };
  }
}
