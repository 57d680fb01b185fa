import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { FieldCrypto } from '../../platform/crypto';

const LASTS_MS = 86_400_000;
const PURPOSE = 'complaints.join';
const SHAPE = /^j1\.([A-Za-z0-9_-]{40,400})$/;
const INSIDE = /^([0-9a-f-]{36}) (\d{13})$/;

/**
 * What a person is handed to join somebody's complaint: sealed, since the complaint's id is one that an office knows
 * and no complainant does; good for this person alone, for a day. Nothing of it is kept.
 */
@Injectable()
export class JoinTokens {
  constructor(
    private readonly fields: FieldCrypto,
    private readonly clock: Clock,
  ) {}

  make(complaintId: string, personId: string): string {
    const inside = Buffer.from(`${complaintId} ${this.clock.now() + LASTS_MS}`, 'utf8');
    const sealed = this.fields.passingKey(PURPOSE).seal(placeOf(personId), inside);
    return `j1.${sealed.toString('base64url')}`;
  }

  /** The complaint's id; null for a token that was altered, is somebody else's, or is over. */
  read(token: string, personId: string): string | null {
    const encoded = SHAPE.exec(token)?.[1] ?? '';
    const sealed = Buffer.from(encoded, 'base64url');
    // Node decodes what no encoder writes; one token has one spelling.
    if (encoded === '' || sealed.toString('base64url') !== encoded) return null;
    const inside = this.fields.passingKey(PURPOSE).open(placeOf(personId), sealed);
    const [, complaintId, until] = INSIDE.exec(inside?.toString('utf8') ?? '') ?? [];
    return complaintId !== undefined && this.clock.now() < Number(until) ? complaintId : null;
  }
}

const placeOf = (personId: string) => ({ table: 'complaints', column: 'id', rowId: personId });
