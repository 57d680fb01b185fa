import { createHash } from 'node:crypto';
import { emptyTree, entryLeaf, growTree, rootOfTree } from '@yingshang/shared/ledger';
import type { EntityManager } from 'typeorm';
import type { LedgerFault } from '../../src/domains/ledger/audit-faults';

/** What was done, and how a fault must name the place. */
export interface Tampered {
  readonly deed: string;
  readonly isLocated: (fault: LedgerFault) => boolean;
}

/** Numbers below a bound, the same again for the same seed. */
export type Pick = (bound: number) => number;

interface Leaf {
  readonly position: number;
  readonly entry: string;
  readonly kind: string;
  readonly subject: string;
}

type Tamper = (manager: EntityManager, pick: Pick) => Promise<Tampered>;

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const FRESH = "decode(md5(random()::text) || md5(random()::text), 'hex')";

const leavesOf = (manager: EntityManager): Promise<Leaf[]> =>
  manager.query(
    `SELECT position::float8 AS position, entry_id AS entry, kind, about AS subject
     FROM ledger_leaves JOIN ledger_entries ON id = entry_id ORDER BY position`,
  );

async function anyLeaf(manager: EntityManager, pick: Pick, kind?: string): Promise<Leaf> {
  const leaves = (await leavesOf(manager)).filter((leaf) => kind === undefined || leaf.kind === kind);
  const leaf = leaves[pick(leaves.length)];
  if (leaf === undefined) throw new Error('the log has leaves');
  return leaf;
}

/** Position, or the row: either leads there. */
const at =
  ({ position, subject }: Leaf) =>
  (fault: LedgerFault) =>
    fault.position === position || fault.subject === subject;

/** Entry, leaf, subtrees and root made to fit again: all that a superuser without the key can. */
async function coverTracks(manager: EntityManager): Promise<void> {
  const leaves: { hash: Buffer }[] = await manager.query(
    'SELECT leaf_hash AS hash FROM ledger_leaves ORDER BY position',
  );
  await manager.query('DELETE FROM ledger_nodes');
  const { completed } = growTree(
    hash,
    emptyTree,
    leaves.map((leaf) => leaf.hash),
  );
  await manager.query(
    'INSERT INTO ledger_nodes SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])',
    [
      completed.map(({ level }) => level),
      completed.map(({ index }) => index),
      completed.map((node) => Buffer.from(node.hash)),
    ],
  );
  const sizes: { size: number }[] = await manager.query(
    'SELECT size::float8 AS size FROM ledger_checkpoints',
  );
  for (const { size } of sizes) {
    const { tree } = growTree(
      hash,
      emptyTree,
      leaves.slice(0, size).map((leaf) => leaf.hash),
    );
    await manager.query('UPDATE ledger_checkpoints SET root = $2 WHERE size = $1', [
      size,
      Buffer.from(rootOfTree(hash, tree)),
    ]);
  }
}

async function editRow(manager: EntityManager, subject: string): Promise<void> {
  await manager.query('UPDATE probe_ratings SET stars = stars % 5 + 1 WHERE id = $1', [subject]);
}

/** The entry as the product would have written it for the row as it is now. */
async function refitEntry(manager: EntityManager, leaf: Leaf): Promise<void> {
  const [entry] = await manager.query<[{ salt: Buffer; at: Date }]>(
    'SELECT salt, recorded_at AS at FROM ledger_entries WHERE id = $1',
    [leaf.entry],
  );
  const [row] = await manager.query<
    [{ id: string; unit: string; stars: number; day: string; commitment: string }]
  >('SELECT * FROM probe_ratings WHERE id = $1', [leaf.subject]);
  const { id, unit, stars, day, commitment } = row;
  const record = {
    kind: leaf.kind,
    subject: leaf.subject,
    recordedAt: entry.at.toISOString(),
    content: { v: 1, rating: id, unit, stars, day, statement: commitment },
  };
  const fresh = Buffer.from(entryLeaf(hash, entry.salt, record));
  await manager.query('UPDATE ledger_entries SET leaf_hash = $2 WHERE id = $1', [leaf.entry, fresh]);
  await manager.query('UPDATE ledger_leaves SET leaf_hash = $2 WHERE position = $1', [leaf.position, fresh]);
}

async function swapLeaves(manager: EntityManager, one: Leaf, other: Leaf): Promise<void> {
  await manager.query('UPDATE ledger_leaves SET position = 1000000 WHERE position = $1', [one.position]);
  await manager.query('UPDATE ledger_leaves SET position = $1 WHERE position = $2', [
    one.position,
    other.position,
  ]);
  await manager.query('UPDATE ledger_leaves SET position = $1 WHERE position = 1000000', [other.position]);
}

async function twoLeaves(manager: EntityManager, pick: Pick, kind?: string): Promise<[Leaf, Leaf]> {
  const one = await anyLeaf(manager, pick, kind);
  for (;;) {
    const other = await anyLeaf(manager, pick, kind);
    if (other.position !== one.position) return [one, other];
  }
}

const rowEdits: Readonly<Record<string, Tamper>> = {
  'row edited': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick, 'rating');
    await editRow(manager, leaf.subject);
    return { deed: 'row edited', isLocated: at(leaf) };
  },
  'row edited, all tracks covered': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick, 'rating');
    await editRow(manager, leaf.subject);
    await refitEntry(manager, leaf);
    await coverTracks(manager);
    return { deed: 'row edited, all tracks covered', isLocated: at(leaf) };
  },
  'row deleted': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick, 'rating');
    await manager.query('DELETE FROM probe_ratings WHERE id = $1', [leaf.subject]);
    return { deed: 'row deleted', isLocated: at(leaf) };
  },
  'row deleted, its content put beside the entry': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick, 'rating');
    await manager.query("UPDATE ledger_entries SET content = '{}' WHERE id = $1", [leaf.entry]);
    await manager.query('DELETE FROM probe_ratings WHERE id = $1', [leaf.subject]);
    return { deed: 'row deleted, its content put beside the entry', isLocated: at(leaf) };
  },
  'contents of two rows exchanged': async (manager, pick) => {
    const [one, other] = await twoLeaves(manager, pick, 'rating');
    await manager.query(
      `UPDATE probe_ratings mine SET (unit, stars, commitment, salt, words) =
         (SELECT unit, stars, commitment, salt, words FROM probe_ratings WHERE id <> mine.id AND id = ANY($1::uuid[]))
       WHERE id = ANY($1::uuid[])`,
      [[one.subject, other.subject]],
    );
    return { deed: 'contents of two rows exchanged', isLocated: at(one) };
  },
  'text edited': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick, 'rating');
    await manager.query(
      "UPDATE probe_ratings SET words = words || '！' WHERE id = $1 AND words IS NOT NULL",
      [leaf.subject],
    );
    await manager.query(
      "UPDATE probe_ratings SET salt = repeat('00', 32), words = '' WHERE id = $1 AND words IS NULL",
      [leaf.subject],
    );
    return { deed: 'text edited', isLocated: at(leaf) };
  },
  'row added beside the log': async (manager) => {
    const [{ id }] = await manager.query<[{ id: string }]>(
      `INSERT INTO probe_ratings VALUES (gen_random_uuid(), 'u-0', 5, '2026-11-21', 'none', NULL, NULL) RETURNING id`,
    );
    return { deed: 'row added beside the log', isLocated: ({ subject }) => subject === id };
  },
};

const entryColumns = [
  ['kind', "'supplement'"],
  ['about', 'gen_random_uuid()'],
  ['recorded_at', "recorded_at - interval '1 day'"],
  ['salt', FRESH],
  ['leaf_hash', FRESH],
] as const;

const entryEdits: Readonly<Record<string, Tamper>> = {
  'entry edited': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick);
    const [column, value] = entryColumns[pick(entryColumns.length)] ?? entryColumns[0];
    await manager.query(`UPDATE ledger_entries SET ${column} = ${value} WHERE id = $1`, [leaf.entry]);
    return { deed: `entry edited: ${column}`, isLocated: at(leaf) };
  },
  'public content edited': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick, 'scores');
    await manager.query(`UPDATE ledger_entries SET content = '{"n":-1,"v":1}' WHERE id = $1`, [leaf.entry]);
    return { deed: 'public content edited', isLocated: at(leaf) };
  },
  'entry deleted': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick);
    await manager.query('DELETE FROM ledger_entries WHERE id = $1', [leaf.entry]);
    return { deed: 'entry deleted', isLocated: at(leaf) };
  },
  'everything of an entry deleted': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick);
    await forgetLeaf(manager, leaf);
    return { deed: 'everything of an entry deleted', isLocated: at(leaf) };
  },
  'everything of an entry deleted, the gap closed': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick);
    await forgetLeaf(manager, leaf);
    await manager.query('UPDATE ledger_leaves SET position = position + 1000000 WHERE position > $1', [
      leaf.position,
    ]);
    await manager.query('UPDATE ledger_leaves SET position = position - 1000001 WHERE position > 1000000');
    await coverTracks(manager);
    return { deed: 'everything of an entry deleted, the gap closed', isLocated: at(leaf) };
  },
  'the end of the log cut off': async (manager, pick) => {
    const leaves = await leavesOf(manager);
    const from = leaves.length - 1 - pick(20);
    for (const leaf of leaves.slice(from)) await forgetLeaf(manager, leaf);
    await manager.query('DELETE FROM ledger_checkpoints WHERE size > $1', [from]);
    await coverTracks(manager);
    return { deed: 'the end of the log cut off', isLocated: ({ position }) => position === from };
  },
};

async function forgetLeaf(manager: EntityManager, { entry, subject, position }: Leaf): Promise<void> {
  await manager.query('DELETE FROM probe_ratings WHERE id = $1', [subject]);
  await manager.query('DELETE FROM ledger_entries WHERE id = $1', [entry]);
  await manager.query('DELETE FROM ledger_leaves WHERE position = $1', [position]);
}

const logEdits: Readonly<Record<string, Tamper>> = {
  'leaf edited': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick);
    await manager.query(`UPDATE ledger_leaves SET leaf_hash = ${FRESH} WHERE position = $1`, [leaf.position]);
    return { deed: 'leaf edited', isLocated: at(leaf) };
  },
  'leaf deleted': async (manager, pick) => {
    const leaf = await anyLeaf(manager, pick);
    await manager.query('DELETE FROM ledger_leaves WHERE position = $1', [leaf.position]);
    return { deed: 'leaf deleted', isLocated: at(leaf) };
  },
  'two leaves exchanged': async (manager, pick) => {
    const [one, other] = await twoLeaves(manager, pick);
    await swapLeaves(manager, one, other);
    const isEither = (fault: LedgerFault) => at(one)(fault) || at(other)(fault);
    return { deed: 'two leaves exchanged', isLocated: isEither };
  },
  'two leaves exchanged, tracks covered': async (manager, pick) => {
    const [one, other] = await twoLeaves(manager, pick);
    await swapLeaves(manager, one, other);
    await coverTracks(manager);
    return { deed: 'two leaves exchanged, tracks covered', isLocated: at(one) };
  },
  'subtree edited': async (manager, pick) => {
    const node = await anyNode(manager, pick);
    await manager.query(`UPDATE ledger_nodes SET hash = ${FRESH} WHERE level = $1 AND index = $2`, node.key);
    return { deed: 'subtree edited', isLocated: ({ detail }) => detail === node.name };
  },
  'subtree deleted': async (manager, pick) => {
    const node = await anyNode(manager, pick);
    await manager.query('DELETE FROM ledger_nodes WHERE level = $1 AND index = $2', node.key);
    return { deed: 'subtree deleted', isLocated: ({ detail }) => detail === node.name };
  },
  'subtrees exchanged': async (manager) => {
    await manager.query(
      `UPDATE ledger_nodes mine SET hash = (SELECT hash FROM ledger_nodes WHERE level = 1 AND index = 1 - mine.index)
       WHERE level = 1 AND index IN (0, 1)`,
    );
    return { deed: 'subtrees exchanged', isLocated: ({ detail }) => detail === '1/0' };
  },
};

async function anyNode(manager: EntityManager, pick: Pick) {
  const nodes: { level: number; index: number }[] = await manager.query(
    'SELECT level, index::float8 AS index FROM ledger_nodes ORDER BY level, index',
  );
  const { level, index } = nodes[pick(nodes.length)] ?? { level: 1, index: 0 };
  return { key: [level, index], name: `${level}/${index}` };
}

const checkpointColumns = [
  ['root', FRESH],
  ['made_at', "made_at - interval '1 hour'"],
  ['signature', "decode(repeat('00', 64), 'hex')"],
  ['key_id', "'0123456789abcdef'"],
] as const;

const checkpointEdits: Readonly<Record<string, Tamper>> = {
  'checkpoint edited': async (manager, pick) => {
    const size = await anyCheckpoint(manager, pick);
    const [column, value] = checkpointColumns[pick(checkpointColumns.length)] ?? checkpointColumns[0];
    await manager.query(`UPDATE ledger_checkpoints SET ${column} = ${value} WHERE size = $1`, [size]);
    return { deed: `checkpoint edited: ${column}`, isLocated: ({ position }) => position === size };
  },
  'checkpoint deleted': async (manager, pick) => {
    const size = await anyCheckpoint(manager, pick);
    await manager.query('DELETE FROM ledger_checkpoints WHERE size = $1', [size]);
    return { deed: 'checkpoint deleted', isLocated: ({ position }) => position === size };
  },
  'signatures of two checkpoints exchanged': async (manager, pick) => {
    const sizes = await checkpointSizes(manager);
    const first = sizes[pick(sizes.length - 1)] ?? 0;
    const second = sizes[sizes.indexOf(first) + 1] ?? 0;
    await manager.query(
      `UPDATE ledger_checkpoints mine SET (root, made_at, signature) =
         (SELECT root, made_at, signature FROM ledger_checkpoints WHERE size = $1 + $2 - mine.size)
       WHERE size IN ($1::bigint, $2::bigint)`,
      [first, second],
    );
    return {
      deed: 'signatures of two checkpoints exchanged',
      isLocated: ({ position }) => position === first,
    };
  },
  'public key exchanged': async (manager) => {
    const [{ id }] = await manager.query<[{ id: string }]>('SELECT id FROM ledger_keys');
    await manager.query(`UPDATE ledger_keys SET public_key = ${FRESH}`);
    return { deed: 'public key exchanged', isLocated: ({ detail }) => detail === id };
  },
};

const checkpointSizes = async (manager: EntityManager): Promise<number[]> => {
  const rows: { size: number }[] = await manager.query(
    'SELECT size::float8 AS size FROM ledger_checkpoints ORDER BY size',
  );
  return rows.map(({ size }) => size);
};

async function anyCheckpoint(manager: EntityManager, pick: Pick): Promise<number> {
  const sizes = await checkpointSizes(manager);
  return sizes[pick(sizes.length)] ?? 0;
}

/** What has no place yet is covered by the receipts that people hold. */
const pendingEdits: Readonly<Record<string, Tamper>> = {
  'waiting entry deleted with its row': async (manager, pick) => {
    const waiting = await anyPending(manager, pick);
    await manager.query('DELETE FROM probe_ratings WHERE id = $1', [waiting.subject]);
    await manager.query('DELETE FROM ledger_entries WHERE id = $1', [waiting.entry]);
    await manager.query('DELETE FROM ledger_pending WHERE entry_id = $1', [waiting.entry]);
    return { deed: 'waiting entry deleted with its row', isLocated: ofSubject(waiting) };
  },
  'waiting row edited': async (manager, pick) => {
    const waiting = await anyPending(manager, pick);
    await editRow(manager, waiting.subject);
    return { deed: 'waiting row edited', isLocated: ofSubject(waiting) };
  },
  'waiting entry dated back': async (manager, pick) => {
    const waiting = await anyPending(manager, pick);
    await manager.query(
      "UPDATE ledger_entries SET recorded_at = recorded_at - interval '1 day' WHERE id = $1",
      [waiting.entry],
    );
    return { deed: 'waiting entry dated back', isLocated: ofSubject(waiting) };
  },
  'entry taken out of the queue': async (manager, pick) => {
    const waiting = await anyPending(manager, pick);
    await manager.query('DELETE FROM ledger_pending WHERE entry_id = $1', [waiting.entry]);
    return { deed: 'entry taken out of the queue', isLocated: ofSubject(waiting) };
  },
};

const ofSubject =
  (wanted: { readonly subject: string }) =>
  ({ subject }: LedgerFault) =>
    subject === wanted.subject;

async function anyPending(manager: EntityManager, pick: Pick): Promise<{ entry: string; subject: string }> {
  const rows: { entry: string; subject: string }[] = await manager.query(
    `SELECT id AS entry, about AS subject FROM ledger_pending JOIN ledger_entries ON id = entry_id
     WHERE kind = 'rating' ORDER BY recorded_at`,
  );
  const waiting = rows[pick(rows.length)];
  if (waiting === undefined) throw new Error('something waits');
  return waiting;
}

export const tampers: readonly Tamper[] = Object.values({
  ...rowEdits,
  ...entryEdits,
  ...logEdits,
  ...checkpointEdits,
  ...pendingEdits,
});
