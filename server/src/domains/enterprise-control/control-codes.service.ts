import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { normalizeTypedCode } from '@yingshang/shared/identifiers';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { FieldCrypto, isSameSecret } from '../../platform/crypto';
import type { HolderKey } from '../enterprises';
import { CODE_MS } from './code-life';
import { ControlCodesRepository } from './control-codes.repository';

const DIGITS = 6;

/**
 * Codes to the register's phone. A code is worked out from the id of its row with the secret of the blind index, so
 * that it stands nowhere, not even hashed: six digits are guessed from any plain hash.
 */
@Injectable()
export class ControlCodes {
  constructor(
    private readonly repository: ControlCodesRepository,
    private readonly fields: FieldCrypto,
    private readonly clock: Clock,
  ) {}

  /** @returns the id by which `codeOf` knows the code. */
  async make(key: HolderKey, manager: EntityManager): Promise<string> {
    const id = randomUUID();
    await this.repository.keep({ ...key, id, sentAt: new Date(this.clock.now()) }, manager);
    return id;
  }

  codeOf(id: string): string {
    const index = this.fields.indexOf({ table: 'enterprise_control_codes', column: 'code' }, id);
    const number = Buffer.from(index, 'base64url').readUIntBE(0, DIGITS) % 10 ** DIGITS;
    return String(number).padStart(DIGITS, '0');
  }

  /** True once for a right code in time; how often somebody may ask is the caller's to limit. */
  async use(key: HolderKey, typed: string, manager: EntityManager): Promise<boolean> {
    const kept = await this.repository.find(key, manager);
    if (kept === null || this.clock.now() - kept.sentAt.getTime() >= CODE_MS) return false;
    if (!isSameSecret(normalizeTypedCode(typed), this.codeOf(kept.id))) return false;
    await this.repository.take(key, manager);
    return true;
  }
}
