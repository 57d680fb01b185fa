import { Injectable } from '@nestjs/common';
import type { MessageTemplate } from '@yingshang/shared/contracts/notices';
import { DataSource, type EntityManager } from 'typeorm';

export type PauseReason = 'breakdown' | 'minute-quota' | 'day-quota';

/** What all processes know of a channel. */
export interface ChannelState {
  readonly pausedUntil: number | null;
  readonly pauseReason: PauseReason | null;
  /** Breakdowns since something arrived. */
  readonly breakdowns: number;
  /** What an operator has to mend, by template. */
  readonly faults: Readonly<Partial<Record<MessageTemplate, string>>>;
}

interface Row extends Omit<ChannelState, 'pausedUntil'> {
  readonly pausedUntil: Date | null;
}

@Injectable()
export class ChannelStatesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(name: string, manager: EntityManager = this.dataSource.manager): Promise<ChannelState> {
    const [row]: Row[] = await manager.query(
      `SELECT paused_until AS "pausedUntil", pause_reason AS "pauseReason", breakdowns, faults
       FROM delivery_channels WHERE name = $1`,
      [name],
    );
    if (row === undefined) throw new Error(`no channel is called ${name}`);
    return { ...row, pausedUntil: row.pausedUntil?.getTime() ?? null };
  }

  /** The longer of two pauses stands. */
  async pause(name: string, until: number, reason: PauseReason): Promise<void> {
    await this.dataSource.query(
      `UPDATE delivery_channels SET paused_until = $2, pause_reason = $3,
         breakdowns = breakdowns + CASE WHEN $3 = 'breakdown' THEN 1 ELSE 0 END
       WHERE name = $1 AND (paused_until IS NULL OR paused_until < $2)`,
      [name, new Date(until), reason],
    );
  }

  async works(name: string): Promise<void> {
    await this.dataSource.query('UPDATE delivery_channels SET breakdowns = 0 WHERE name = $1', [name]);
  }

  async fault(name: string, template: MessageTemplate, fault: string): Promise<void> {
    await this.dataSource.query(
      'UPDATE delivery_channels SET faults = faults || jsonb_build_object($2::text, $3::text) WHERE name = $1',
      [name, template, fault],
    );
  }

  async isMended(name: string, template: MessageTemplate): Promise<void> {
    await this.dataSource.query('UPDATE delivery_channels SET faults = faults - $2::text WHERE name = $1', [
      name,
      template,
    ]);
  }
}
