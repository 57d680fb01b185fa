import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FieldCrypto, SealedTables } from '../crypto';
import { placeOfToken, sealedTokens } from './sealed-token';

export interface KeptToken {
  readonly token: string;
  readonly renewAt: number;
  readonly endsAt: number;
}

interface TokenRow {
  readonly id: string;
  readonly sealedToken: string | null;
  readonly renewAt: Date | null;
  readonly endsAt: Date | null;
}

/** Longer than a renewal can take, so that only a dead holder is overtaken. */
const LEASE_SECONDS = 20;
/** WeChat's own limits on renewals by force. */
const MOST_FORCED_A_DAY = 20;
const FORCED_GAP_MS = 30_000;

/**
 * The table `wechat_tokens`: one row an app, shared by all processes. Whoever renews holds a lease on the row, not a
 * lock: a transaction that waits for WeChat would stop every request on the embedded database's one connection.
 */
@Injectable()
export class WechatTokenStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly fields: FieldCrypto,
    tables: SealedTables,
  ) {
    tables.register(sealedTokens);
  }

  async read(appId: string): Promise<KeptToken | undefined> {
    const [row]: TokenRow[] = await this.dataSource.query(
      `SELECT id, sealed_token AS "sealedToken", renew_at AS "renewAt", ends_at AS "endsAt"
       FROM wechat_tokens WHERE app_id = $1`,
      [appId],
    );
    if (!row?.sealedToken || row.renewAt === null || row.endsAt === null) return undefined;
    const token = await this.fields.open(placeOfToken(row.id), row.sealedToken);
    // Unreadable is as good as none: WeChat hands out another.
    if (!token.ok) return undefined;
    return { token: token.value, renewAt: row.renewAt.getTime(), endsAt: row.endsAt.getTime() };
  }

  /** The lease ends by the database's clock, the one that all processes share. @returns whether it was got. */
  async claim(appId: string, holder: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `INSERT INTO wechat_tokens AS kept (id, app_id, leased_by, leased_until)
       VALUES ($1, $2, $3, clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}))
       ON CONFLICT (app_id) DO UPDATE SET leased_by = EXCLUDED.leased_by, leased_until = EXCLUDED.leased_until
       WHERE kept.leased_until IS NULL OR kept.leased_until < clock_timestamp()
       RETURNING id`,
      [randomUUID(), appId, holder],
    );
    return rows.length === 1;
  }

  /** Does nothing when the lease has passed to another. */
  async release(appId: string, holder: string): Promise<void> {
    await this.dataSource.query(
      'UPDATE wechat_tokens SET leased_by = NULL, leased_until = NULL WHERE app_id = $1 AND leased_by = $2',
      [appId, holder],
    );
  }

  /** Kept only by whoever holds the lease. Without a key to seal with nothing is kept: the next one asks again. */
  async keep(appId: string, holder: string, { token, renewAt, endsAt }: KeptToken): Promise<void> {
    const sealer = await this.fields.sealer(1);
    const [row]: { id: string }[] = await this.dataSource.query(
      'SELECT id FROM wechat_tokens WHERE app_id = $1 AND leased_by = $2',
      [appId, holder],
    );
    if (!sealer.ok || row === undefined) return;
    await this.dataSource.query(
      `UPDATE wechat_tokens SET sealed_token = $3, key_version = $4, renew_at = $5, ends_at = $6
       WHERE app_id = $1 AND leased_by = $2`,
      [
        appId,
        holder,
        sealer.value.seal(placeOfToken(row.id), token),
        sealer.value.keyVersion,
        new Date(renewAt),
        new Date(endsAt),
      ],
    );
  }

  /** Counts one renewal by force. False: WeChat would not do it again so soon, or no more today. */
  async countForced(appId: string, today: string, now: number): Promise<'counted' | 'too-soon' | 'used-up'> {
    const [counted]: [unknown[], number] = await this.dataSource.query(
      `UPDATE wechat_tokens
       SET forced_times = CASE WHEN forced_on = $2 THEN forced_times + 1 ELSE 1 END, forced_on = $2, forced_at = $3
       WHERE app_id = $1 AND (forced_on IS DISTINCT FROM $2 OR forced_times < ${MOST_FORCED_A_DAY})
         AND (forced_at IS NULL OR forced_at <= $4) RETURNING id`,
      [appId, today, new Date(now), new Date(now - FORCED_GAP_MS)],
    );
    if (counted.length === 1) return 'counted';
    const [row]: { usedUp: boolean }[] = await this.dataSource.query(
      `SELECT forced_on = $2 AND forced_times >= ${MOST_FORCED_A_DAY} AS "usedUp" FROM wechat_tokens WHERE app_id = $1`,
      [appId, today],
    );
    return row?.usedUp === true ? 'used-up' : 'too-soon';
  }
}
