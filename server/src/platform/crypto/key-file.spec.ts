import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefused } from '../config';
import { KeyFile } from './key-file';
import { checkValue, type KeyRing, makeSecret } from './key-ring';
import { makeSigningKey } from './signing-key';

const folder = mkdtempSync(join(tmpdir(), 'ys-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ringOf = (...versions: number[]): KeyRing => ({
  indexSecret: makeSecret(),
  keys: versions.map((version) => ({
    version,
    cipher: 'aes-256-gcm',
    secret: makeSecret(),
    madeAt: '2026-11-21T04:00:00.000Z',
  })),
  signingKeys: [makeSigningKey('2026-11-21T04:00:00.000Z')],
});
const checks = (ring: KeyRing | undefined) => ring?.keys.map((key) => [key.version, checkValue(ring, key)]);
const refusalOf = async (work: Promise<unknown>) => {
  const thrown: unknown = await work.catch((cause: unknown) => cause);
  if (thrown instanceof StartRefused) return thrown.refusal;
  throw new Error(`not refused: ${String(thrown)}`);
};

let next = 0;
const fresh = () => new KeyFile(join(folder, 'made/on/demand', `${(next += 1)}.json`));

describe('the key file', () => {
  it('from before the ledger has no key to sign with', async () => {
    const file = fresh();
    await file.create({ ...ringOf(1), signingKeys: [] });
    const { signingKeys: _, ...old } = JSON.parse(readFileSync(file.place, 'utf8')) as object & {
      signingKeys: unknown;
    };
    writeFileSync(file.place, JSON.stringify(old));
    expect((await file.read())?.signingKeys).toEqual([]);
  });

  it('is not there before it is made', async () => {
    expect(await fresh().read()).toBeUndefined();
  });

  it('gives back the keys that were put in, and is for its owner only', async () => {
    const file = fresh();
    const ring = ringOf(1);
    await file.create(ring);
    expect(statSync(file.place).mode & 0o777).toBe(0o600);
    expect(checks(await file.read())).toEqual(checks(ring));
    const more = { ...ring, keys: [...ring.keys, ...ringOf(2).keys] };
    await file.replace(more);
    expect(statSync(file.place).mode & 0o777).toBe(0o600);
    expect(checks(await file.read())).toEqual(checks(more));
  });

  it('keeps the keys of whoever was first, and leaves no draft behind', async () => {
    const file = fresh();
    const rings = [ringOf(1), ringOf(1), ringOf(1)];
    const kept = await Promise.all(rings.map((ring) => new KeyFile(file.place).create(ring)));
    expect(new Set(kept.map((ring) => JSON.stringify(checks(ring)))).size).toBe(1);
    expect(readdirSync(join(folder, 'made/on/demand')).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });

  it.each([0o640, 0o604, 0o666, 0o620])(
    'is refused with the mode %p, in words and without its content',
    async (mode) => {
      const file = fresh();
      await file.create(ringOf(1));
      chmodSync(file.place, mode);
      const refusal = await refusalOf(file.read());
      expect(refusal).toMatchObject({
        code: 'keys.file-too-open',
        advice: expect.stringContaining('chmod 600'),
      });
      expect(refusal.message).toContain(mode.toString(8));
    },
  );

  it.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['with a secret that is too short', (text: string) => text.replace(/("secret": ")[^"]{8}/, '$1')],
    ['with one version twice', (text: string) => text.replace('"version": 2', '"version": 1')],
    ['empty', () => ''],
  ])('is refused when it is %s, without repeating any of it', async (_, bend) => {
    const file = fresh();
    await file.create(ringOf(1, 2));
    const text = readFileSync(file.place, 'utf8');
    expect(bend(text)).not.toBe(text);
    writeFileSync(file.place, bend(text));
    const refusal = await refusalOf(file.read());
    expect(refusal.code).toBe('keys.file-broken');
    const secrets = [...text.matchAll(/"(?:indexSecret|secret)": "([^"]+)"/g)].map(
      ([, secret = '']) => secret,
    );
    expect(secrets).toHaveLength(4);
    for (const secret of secrets) expect(JSON.stringify(refusal)).not.toContain(secret.slice(0, 12));
  });

  it('says so when its place cannot be written', async () => {
    const inFile = new KeyFile(join(folder, 'plain-file', 'keys.json'));
    writeFileSync(join(folder, 'plain-file'), '');
    expect(await refusalOf(inFile.create(ringOf(1)))).toMatchObject({ code: 'keys.file-unreachable' });
  });
});
