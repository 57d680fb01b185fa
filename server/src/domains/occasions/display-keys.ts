import { Injectable } from '@nestjs/common';
import { FieldCrypto } from '../../platform/crypto';

/**
 * What is kept of secrets that displays hold or show. Keyed, so that even a pairing code, which is short, cannot be
 * tried out on a copy of the database.
 */
@Injectable()
export class DisplayKeys {
  constructor(private readonly fields: FieldCrypto) {}

  ofToken(token: string): string {
    return this.fields.indexOf({ table: 'counter_codes', column: 'token_key' }, token);
  }

  ofSession(session: string): string {
    return this.fields.indexOf({ table: 'counter_displays', column: 'session_key' }, session);
  }

  ofPairing(code: string): string {
    return this.fields.indexOf({ table: 'counter_displays', column: 'pairing_key' }, code);
  }
}
