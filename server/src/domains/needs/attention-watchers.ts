import { Injectable } from '@nestjs/common';
import type { AttentionKind } from '@yingshang/shared/contracts/needs';
import type { EntityManager } from 'typeorm';
import type { Holder } from './attention-counting.service';

/** What somebody who is signed in did with a policy for an enterprise of theirs. */
export interface NotedSign {
  readonly policyId: string;
  readonly kind: AttentionKind;
}

/** In the transaction in which it is noted, each time; what counts but once a day is the watcher's to say. */
export type AttentionWatcher = (who: Holder, sign: NotedSign, manager: EntityManager) => Promise<void>;

/** News of attention for domains above. */
@Injectable()
export class AttentionWatchers {
  private readonly watchers: AttentionWatcher[] = [];

  add(watcher: AttentionWatcher): void {
    this.watchers.push(watcher);
  }

  async noted(who: Holder, sign: NotedSign, manager: EntityManager): Promise<void> {
    for (const watcher of this.watchers) await watcher(who, sign, manager);
  }
}
