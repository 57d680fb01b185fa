import { Controller } from '@nestjs/common';
import {
  getLedgerCheckpoint,
  getLedgerConsistency,
  getLedgerEvents,
  getLedgerInclusion,
  getLedgerKeys,
  getLedgerLeaves,
} from '@yingshang/shared/contracts/ledger';
import { Implements, type Input, Parsed } from '../../platform/http';
import { LedgerKeys } from './ledger-keys.service';
import { LedgerProofs } from './ledger-proofs.service';

@Controller()
export class LedgerController {
  constructor(
    private readonly ledgerKeys: LedgerKeys,
    private readonly proofs: LedgerProofs,
  ) {}

  @Implements(getLedgerKeys)
  async keys() {
    return { keys: await this.ledgerKeys.all() };
  }

  @Implements(getLedgerCheckpoint)
  checkpoint(@Parsed() { query }: Input<typeof getLedgerCheckpoint>) {
    return this.proofs.checkpoint(query.size === undefined ? null : Number(query.size));
  }

  @Implements(getLedgerInclusion)
  inclusion(@Parsed() { query }: Input<typeof getLedgerInclusion>) {
    return this.proofs.inclusion(query.leaf, Number(query.size));
  }

  @Implements(getLedgerConsistency)
  consistency(@Parsed() { query }: Input<typeof getLedgerConsistency>) {
    return this.proofs.consistency(Number(query.first), Number(query.second));
  }

  @Implements(getLedgerLeaves)
  leaves(@Parsed() { query }: Input<typeof getLedgerLeaves>) {
    return this.proofs.leaves(Number(query.from), Number(query.to));
  }

  @Implements(getLedgerEvents)
  events(@Parsed() { query }: Input<typeof getLedgerEvents>) {
    if (query.subject !== undefined) return this.proofs.event(query.subject);
    return this.proofs.events(Number(query.from ?? 0));
  }
}
