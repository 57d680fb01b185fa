import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import type { LoadWatchers } from './load-watchers';

/** What a domain above adds to a city once it is loaded, and at the start after a load that was killed before it came to this. */
export abstract class AfterLoads implements OnModuleInit, OnApplicationBootstrap {
  constructor(private readonly loads: LoadWatchers) {}

  onModuleInit(): void {
    this.loads.add(() => this.fill());
  }

  onApplicationBootstrap(): Promise<void> {
    return this.fill();
  }

  /** Told again it finds what is there and changes nothing. */
  protected abstract fill(): Promise<void>;
}
