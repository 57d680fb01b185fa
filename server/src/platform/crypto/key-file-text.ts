import { createSecretKey } from 'node:crypto';
import * as z from 'zod/mini';
import { cipherNames } from './field-cipher';
import { type KeyRing, SECRET_BYTES } from './key-ring';
import { seedOf, signingKeyOf } from './signing-key';

const secret = z.base64().check(z.refine((text) => Buffer.from(text, 'base64').length === SECRET_BYTES));

const file = z.strictObject({
  format: z.literal(1),
  warning: z.string(),
  indexSecret: secret,
  keys: z
    .array(
      z.strictObject({
        version: z.int().check(z.minimum(1), z.maximum(999_999_999)),
        cipher: z.enum(cipherNames),
        secret,
        madeAt: z.iso.datetime(),
      }),
    )
    .check(
      z.minLength(1),
      z.refine((keys) => new Set(keys.map(({ version }) => version)).size === keys.length),
    ),
  signingKeys: z.optional(z.array(z.strictObject({ secret, madeAt: z.iso.datetime() }))),
});

const WARNING =
  '个人信息的密钥和账本的签名密钥：丢失则密文永远无法读取，泄露则密文等于明文，账本也可被冒签。请单独备份，不要与数据库备份放在一起。';

/** Undefined when the text is not a key file. What is wrong is not said in detail: details would quote secrets. */
export function parseKeyFile(text: string): KeyRing | undefined {
  const read = z.safeParse(file, jsonOf(text));
  if (!read.success) return undefined;
  const keyOf = (encoded: string) => createSecretKey(Buffer.from(encoded, 'base64'));
  return {
    indexSecret: keyOf(read.data.indexSecret),
    keys: read.data.keys.map((key) => ({ ...key, secret: keyOf(key.secret) })),
    signingKeys: (read.data.signingKeys ?? []).map((key) =>
      signingKeyOf(Buffer.from(key.secret, 'base64'), key.madeAt),
    ),
  };
}

export function keyFileText({ indexSecret, keys, signingKeys }: KeyRing): string {
  const content: z.infer<typeof file> = {
    format: 1,
    warning: WARNING,
    indexSecret: indexSecret.export().toString('base64'),
    keys: keys.map((key) => ({ ...key, secret: key.secret.export().toString('base64') })),
    signingKeys: signingKeys.map((key) => ({ secret: seedOf(key).toString('base64'), madeAt: key.madeAt })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
