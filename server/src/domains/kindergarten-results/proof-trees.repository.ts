import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { HASH_BYTES } from './tree-layers';

export const treeKinds = ['roll', 'results'] as const;
export type TreeKind = (typeof treeKinds)[number];

/** Layers of the two trees of a draw: public hashes, of which a proof takes a few. */
@Injectable()
export class ProofTreesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(planId: string, tree: TreeKind, level: number, hashes: Buffer): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO kindergarten_tree_layers (plan_id, tree, level, hashes) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [planId, tree, level, hashes],
    );
  }

  /** Hexadecimal, in the order of the places. A layer is not read as a whole: it is kept as it is, not pressed. */
  async nodes(
    planId: string,
    tree: TreeKind,
    places: readonly { readonly level: number; readonly at: number }[],
  ): Promise<string[]> {
    const rows = await this.dataSource.query<{ node: string }[]>(
      `SELECT encode(substring(hashes FROM at * ${HASH_BYTES} + 1 FOR ${HASH_BYTES}), 'hex') AS node
       FROM unnest($3::int[], $4::int[]) WITH ORDINALITY AS asked (level, at, turn)
       JOIN kindergarten_tree_layers l ON l.plan_id = $1 AND l.tree = $2 AND l.level = asked.level ORDER BY turn`,
      [planId, tree, places.map(({ level }) => level), places.map(({ at }) => at)],
    );
    return rows.map(({ node }) => node);
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM kindergarten_tree_layers');
  }
}
