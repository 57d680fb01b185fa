import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '@yingshang/shared/contracts/notices';
import type { PlaceEvent, PlaceEventKind } from '@yingshang/shared/kindergarten-places';
import type { EntityManager } from 'typeorm';
import { Applicants } from '../kindergarten-applications';
import { ReleasedDraws } from '../kindergarten-draws';
import { NO_ENTERPRISE, Notices } from '../notices';

/** What a guardian is told of what happened to their child's place; what they did themselves they know. */
const TOLD: Readonly<Partial<Record<PlaceEventKind, CaseEvent>>> = {
  offered: 'needs-you',
  confirmed: 'answered',
  refused: 'answered',
  reinstated: 'answered',
  'refusal-stood': 'answered',
  'given-up': 'answered',
  'not-shown': 'late',
  expired: 'late',
  annexed: 'result-out',
};

@Injectable()
export class PlaceNews {
  constructor(
    private readonly draws: ReleasedDraws,
    private readonly applicants: Applicants,
    private readonly notices: Notices,
  ) {}

  /** Whoever deleted their account, or whose application is gone, is told nothing. */
  async tell(planId: string, events: readonly PlaceEvent[], manager: EntityManager): Promise<void> {
    const telling = events.filter(({ kind }) => TOLD[kind] !== undefined);
    if (telling.length === 0) return;
    const seqs = telling.map(({ seq }) => seq);
    const applications = await this.draws.applicationsOf(planId, seqs, manager);
    const guardians = await this.applicants.guardiansOf([...applications.values()], manager);
    for (const { kind, seq } of telling) {
      const [event, caseId] = [TOLD[kind], applications.get(seq)];
      const personId = caseId === undefined ? undefined : guardians.get(caseId);
      if (event !== undefined && caseId !== undefined && personId !== undefined)
        await this.notices.tellOne(
          { subject: { kind: 'case', board: 'kindergarten', event, caseId } },
          { personId, about: NO_ENTERPRISE, details: null, muted: null },
          manager,
        );
    }
  }
}
