import { Injectable } from '@nestjs/common';

type Watch = () => Promise<void>;

/**
 * What domains above add to a city once it is loaded: after its transaction, since they read it through doors that know
 * of no transaction. So a watcher must bear being told again, and looks for itself what is there.
 */
@Injectable()
export class LoadWatchers {
  private readonly watches: Watch[] = [];

  add(watch: Watch): void {
    this.watches.push(watch);
  }

  async tell(): Promise<void> {
    for (const watch of this.watches) await watch();
  }
}
