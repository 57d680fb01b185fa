import { Injectable } from '@nestjs/common';
import type { ComplaintCounts, countComplaints } from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { Clock } from '../../platform/clock';
import { ComplaintDeskRepository } from './complaint-desk.repository';
import { supervisedShowing, supervisorsOwn, unitOverdue, unitShowing } from './complaint-shows';
import { ComplaintWatch } from './complaint-watch.service';
import { scopeOf } from './supervised-complaints.service';

/** What waits on a desk, each role for itself. */
@Injectable()
export class ComplaintCounting {
  constructor(
    private readonly desk: ComplaintDeskRepository,
    private readonly watch: ComplaintWatch,
    private readonly clock: Clock,
  ) {}

  async counts(actor: Actor, unitId: string): Promise<ResponseOf<typeof countComplaints>> {
    const works = actor.roles.some(
      (grant) => grant.unitId === unitId && (grant.role === 'lead' || grant.role === 'handler'),
    );
    return {
      unit: works ? await this.ofUnit(actor, unitId) : null,
      supervised: await this.ofSupervisor(actor, unitId),
    };
  }

  private ofUnit({ personId: me }: Actor, unitId: string): Promise<ComplaintCounts> {
    const shows = { todo: unitShowing.todo, overdue: unitOverdue };
    return this.desk.counts(shows, { scope: { unitId }, me, today: this.clock.today() });
  }

  private async ofSupervisor(actor: Actor, unitId: string): Promise<ComplaintCounts | null> {
    const watched = await this.watch.watched(actor, unitId);
    if (watched.unitIds.size === 0 && !watched.unowned) return null;
    const query = { scope: scopeOf(watched), me: actor.personId, today: this.clock.today() };
    const { overdue, ...own } = await this.desk.counts(
      { ...supervisorsOwn, overdue: supervisedShowing.overdue },
      query,
    );
    return { todo: Object.values(own).reduce((sum, count) => sum + count, 0), overdue };
  }
}
