import { Injectable } from '@nestjs/common';
import { ok } from '@yingshang/shared/kernel';
import { FieldCrypto } from '../../platform/crypto';
import { Transactions } from '../../platform/database';
import { SEALS_A_REQUEST, sealCall } from './call-back-seals';
import { CallBacksRepository } from './call-backs.repository';

const BATCH = 200;

/** Requests from before numbers were sealed. Several processes may do this at once, each with rows of its own. */
@Injectable()
export class PlainCallBacksService {
  constructor(
    private readonly repository: CallBacksRepository,
    private readonly fields: FieldCrypto,
    private readonly transactions: Transactions,
  ) {}

  /** @returns how many were sealed. Without a key nothing is: the rows stay as they are until there is one. */
  async sealAll(): Promise<number> {
    for (let sealed = 0; ; ) {
      const count = (await this.repository.hasPlain()) ? await this.sealBatch() : 0;
      if (count === 0) return sealed;
      sealed += count;
    }
  }

  private async sealBatch(): Promise<number> {
    const sealer = await this.fields.sealer(BATCH * SEALS_A_REQUEST);
    if (!sealer.ok) return 0;
    const done = await this.transactions.run(async (manager) => {
      const rows = await this.repository.takePlain(BATCH, manager);
      for (const { id, phone, about } of rows)
        await this.repository.replacePlain(id, sealCall(sealer.value, id, { phone, about }), manager);
      return ok(rows.length);
    });
    return done.ok ? done.value : 0;
  }
}
