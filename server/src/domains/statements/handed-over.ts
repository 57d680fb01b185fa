import type { Outcome } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import type { SpokenRecording } from './statements.service';

/** What somebody said before they filed: kept with their words, in the one transaction that files them. */
export interface HandedOver {
  /** Null: they want it deleted. */
  readonly recording: SpokenRecording | null;
  /** Gives it up where it was kept. A refusal undoes the filing: somebody filed it already, or threw it away. */
  readonly take: (manager: EntityManager) => Promise<Outcome<void>>;
}
