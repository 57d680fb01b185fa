import { Injectable } from '@nestjs/common';
import { LIVE_POLL_SECONDS } from '@yingshang/shared/contracts/kindergarten-draws';

/** About how many watch a draw through this process; nothing of them is kept. */
@Injectable()
export class Viewers {
  private readonly streams = new Map<string, number>();
  /** How many without a stream asked in each second of late, by plan. */
  private readonly looks = new Map<string, ReadonlyMap<number, number>>();

  /** Somebody without a stream asks every few seconds: so many asked within them as watch. */
  looked(planId: string): void {
    const second = secondNow();
    const recent = new Map(this.recent(planId));
    this.looks.set(planId, recent.set(second, 1 + (recent.get(second) ?? 0)));
  }

  /** @returns what ends it */
  opened(planId: string): () => void {
    this.add(planId, 1);
    return () => this.add(planId, -1);
  }

  of(planId: string): number {
    const looks = this.recent(planId).reduce((sum, [, count]) => sum + count, 0);
    return (this.streams.get(planId) ?? 0) + looks;
  }

  private add(planId: string, change: number): void {
    const open = (this.streams.get(planId) ?? 0) + change;
    if (open > 0) this.streams.set(planId, open);
    else this.streams.delete(planId);
  }

  private recent(planId: string): [number, number][] {
    const since = secondNow() - LIVE_POLL_SECONDS;
    return [...(this.looks.get(planId) ?? [])].filter(([second]) => second > since);
  }
}

// Only how long ago something was: the clock that tests move does not count here.
const secondNow = () => Math.floor(performance.now() / 1_000);
