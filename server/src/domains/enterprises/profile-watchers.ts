import { Injectable } from '@nestjs/common';
import type { Profile } from '@yingshang/shared/eligibility';
import type { EntityManager } from 'typeorm';
import type { Holder } from './profile-rows.repository';

/** What counts for matching, of one holder, before and after. */
export interface ProfileChange {
  readonly before: Profile;
  readonly after: Profile;
  /** By the holder's own hand, or because the register says otherwise now. */
  readonly by: 'holder' | 'register';
}

export interface ProfileWatcher {
  /** Within the transaction of the change. Nobody is called for a first profile: registering is no news. */
  changed?(holder: Holder, change: ProfileChange, manager: EntityManager): Promise<void>;
  /** The holder gave the enterprise up. */
  left?(holder: Holder, manager: EntityManager): Promise<void>;
}

/** News of profiles for domains above. */
@Injectable()
export class ProfileWatchers {
  private readonly watchers: ProfileWatcher[] = [];

  add(watcher: ProfileWatcher): void {
    this.watchers.push(watcher);
  }

  async changed(holder: Holder, change: ProfileChange, manager: EntityManager): Promise<void> {
    for (const watcher of this.watchers) await watcher.changed?.(holder, change, manager);
  }

  async left(holder: Holder, manager: EntityManager): Promise<void> {
    for (const watcher of this.watchers) await watcher.left?.(holder, manager);
  }
}
