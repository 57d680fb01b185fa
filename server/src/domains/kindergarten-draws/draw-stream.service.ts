import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { canonicalJson, type Outcome, ok } from '@yingshang/shared/kernel';
import { Observable, Subject } from 'rxjs';
import { LiveDraws } from './live-draws.service';
import { Viewers } from './viewers.service';

const LOOKS_EVERY_MS = 1_000;
/** Said again though nothing changed: the clock of whoever watches, and a sign of life. */
const QUIET_LOOKS = 10;

interface Watched {
  readonly changes: Subject<LiveDraw>;
  readonly timer: NodeJS.Timeout;
  open: number;
}

/** One look a second at each draw that somebody watches, for all who do. */
@Injectable()
export class DrawStream implements OnModuleDestroy {
  private readonly watched = new Map<string, Watched>();

  constructor(
    private readonly lives: LiveDraws,
    private readonly viewers: Viewers,
  ) {}

  async watch(planId: string): Promise<Outcome<Observable<LiveDraw>>> {
    const first = await this.lives.live(planId);
    if (!first.ok) return first;
    return ok(
      new Observable((subscriber) => {
        subscriber.next(first.value);
        const left = this.viewers.opened(planId);
        const watched = this.join(planId);
        const subscription = watched.changes.subscribe(subscriber);
        return () => {
          left();
          subscription.unsubscribe();
          this.leave(planId, watched);
        };
      }),
    );
  }

  onModuleDestroy(): void {
    for (const { changes, timer } of this.watched.values()) {
      clearInterval(timer);
      changes.complete();
    }
  }

  private join(planId: string): Watched {
    const known = this.watched.get(planId);
    if (known !== undefined) {
      known.open += 1;
      return known;
    }
    const changes = new Subject<LiveDraw>();
    const look = this.looker(planId, changes);
    const watched = { changes, open: 1, timer: setInterval(() => void look(), LOOKS_EVERY_MS).unref() };
    this.watched.set(planId, watched);
    return watched;
  }

  private leave(planId: string, watched: Watched): void {
    watched.open -= 1;
    if (watched.open > 0) return;
    clearInterval(watched.timer);
    this.watched.delete(planId);
  }

  /** One look at a time; a database that is away is asked again. */
  private looker(planId: string, changes: Subject<LiveDraw>): () => Promise<void> {
    let [said, quiet, looking] = ['', 0, false];
    return async () => {
      if (looking) return;
      looking = true;
      const live = await this.lives.live(planId).catch(() => null);
      looking = false;
      if (live === null || !live.ok) return;
      const now = canonicalJson({ ...live.value, now: '', viewers: 0 });
      quiet = now === said ? quiet + 1 : 0;
      said = now;
      if (quiet % QUIET_LOOKS === 0) changes.next(live.value);
    };
  }
}
