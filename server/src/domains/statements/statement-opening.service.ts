import { Injectable } from '@nestjs/common';
import { ContentKey, FieldCrypto } from '../../platform/crypto';
import type { StatementKeyEntity } from './statement-key.entity';
import { placeOfKey, placeOfMediumName, placeOfText } from './statement-seals';
import type { OpenedDocument, OpenedStatement, OpenedText } from './statement-shown';
import type { Piece, StatementTextEntity } from './statement-text.entity';
import type { KeptDocument, KeptStatement } from './statements.repository';

/** Opens statements with their own keys. */
@Injectable()
export class StatementOpening {
  constructor(private readonly fields: FieldCrypto) {}

  /** Null: the key is destroyed, or cannot be read. */
  async keyOf(row: StatementKeyEntity | null): Promise<ContentKey | null> {
    if (row === null) return null;
    const written = await this.fields.open(placeOfKey(row.id, 'sealed_key'), row.sealedKey);
    return written.ok ? (ContentKey.read(written.value) ?? null) : null;
  }

  /** The salt with the words as they were written; null when either cannot be read any more. */
  async committed(kept: KeptStatement): Promise<{ salt: string; text: string } | null> {
    const { key: row, texts } = kept;
    if (row === null) return null;
    const salt = await this.fields.open(placeOfKey(row.id, 'sealed_salt'), row.sealedSalt);
    const text = texts.some(({ piece }) => piece === 'text') ? (await this.open(kept)).text?.words : '';
    return salt.ok && typeof text === 'string' ? { salt: salt.value, text } : null;
  }

  async open({
    statement,
    key: row,
    texts,
    photos,
    voices,
    heard,
    documents,
  }: KeptStatement): Promise<OpenedStatement> {
    const key = await this.keyOf(row);
    const opened = (wanted: Piece) => {
      const text = texts.find(({ piece }) => piece === wanted);
      return text === undefined ? null : openedText(key, text);
    };
    return {
      destroyed: statement.destroyedAt !== null || row === null,
      text: opened('text'),
      transcript: opened('transcript'),
      photos,
      voices,
      documents: documents.flatMap((one) => openedDocument(key, one) ?? []),
      heard,
    };
  }
}

export function openedText(key: ContentKey | null, text: StatementTextEntity): OpenedText {
  const words = key?.open(placeOfText(text.id), text.sealed)?.toString('utf8') ?? null;
  return { words, state: text.state, reason: text.reason };
}

/** Null: no file, which the schema keeps from happening. */
function openedDocument(
  key: ContentKey | null,
  { id, sealedName, format, bytes, state, reason }: KeptDocument,
): OpenedDocument | null {
  if (format === null || bytes === null || state === null) return null;
  return { name: documentName(key, { id, sealedName }), format, bytes, state, reason };
}

/** What its sender called it; null when it cannot be read any more. */
export function documentName(
  key: ContentKey | null,
  { id, sealedName }: Pick<KeptDocument, 'id' | 'sealedName'>,
): string | null {
  const name = sealedName === null ? undefined : key?.open(placeOfMediumName(id), sealedName);
  return name?.toString('utf8') ?? null;
}
