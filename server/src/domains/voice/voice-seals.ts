import type { Place, SealedTable } from '../../platform/crypto';

/** The keys of recordings; all else is sealed under them. */
export const sealedVoiceKeys: SealedTable = { table: 'voice_tickets', columns: { sealed_key: 'content' } };

export const placeOfVoice = (
  rowId: string,
  column: 'sealed_key' | 'sealed_voice' | 'sealed_words',
): Place => ({ table: 'voice_tickets', column, rowId });
