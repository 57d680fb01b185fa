import { Injectable } from '@nestjs/common';
import type { Counter } from '@yingshang/shared/contracts/occasions';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { ServiceCardsService } from '../service-cards';
import type { CounterEntity } from './counter.entity';
import type { CounterDisplayEntity } from './counter-display.entity';
import { CounterDisplaysRepository } from './counter-displays.repository';
import { CountersRepository } from './counters.repository';

/** Counters as their lead sees them. */
@Injectable()
export class CounterViews {
  constructor(
    private readonly counters: CountersRepository,
    private readonly displays: CounterDisplaysRepository,
    private readonly cards: ServiceCardsService,
    private readonly clock: Clock,
  ) {}

  async of(counter: CounterEntity, manager: EntityManager): Promise<Counter> {
    const [view] = await this.ofAll([counter], manager);
    if (view === undefined) throw new Error('one counter has one view');
    return view;
  }

  async ofAll(counters: readonly CounterEntity[], manager?: EntityManager): Promise<Counter[]> {
    const ids = counters.map(({ id }) => id);
    const displays = await this.displays.ofCounters(ids, manager);
    const visits = await this.counters.countOpenings(ids, this.midnight(), manager);
    const views: Counter[] = [];
    for (const { id, name, officerId, hourlyCap } of counters) {
      const officer = officerId === null ? null : await this.cards.findOfficer(officerId, manager);
      views.push({
        id,
        name,
        officer: officer && { id: officer.id, name: officer.name },
        hourlyCap,
        display: displayState(
          displays.filter(({ counterId }) => counterId === id),
          this.clock.now(),
        ),
        visitsToday: visits.get(id) ?? 0,
      });
    }
    return views;
  }

  /** Of the city. */
  private midnight(): Date {
    return new Date(`${this.clock.today()}T00:00:00+08:00`);
  }
}

function displayState(displays: readonly CounterDisplayEntity[], now: number): Counter['display'] {
  if (displays.some(({ sessionKey }) => sessionKey !== null)) return 'paired';
  const waits = displays.some(({ pairingEndsAt }) => pairingEndsAt !== null && pairingEndsAt.getTime() > now);
  return waits ? 'waiting' : 'none';
}
