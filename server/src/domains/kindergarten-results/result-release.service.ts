import { randomBytes } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ResultLine } from '@yingshang/shared/draw';
import {
  type CapsuleContent,
  capsulePlace,
  roomForCapsules,
  sealCapsule,
} from '@yingshang/shared/draw-capsule';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { type LookUpChild, LookUpChildren } from '../kindergarten-applications';
import type { ApplicationResult } from '../kindergarten-draws';
import { type KeptCapsule, type KeptResult, ResultsRepository } from './results.repository';

/** Applications at a time; between two batches the process answers others. */
const BATCH = 200;
const NONCE_BYTES = 24;

/** Results are laid out where they will be asked for, and shown from one moment on. */
@Injectable()
export class ResultRelease {
  constructor(
    private readonly results: ResultsRepository,
    private readonly children: LookUpChildren,
    private readonly clock: Clock,
  ) {}

  /**
   * Once the draw has its result, before it is released, outside any transaction: a hundred thousand take some seconds.
   * Whoever was interrupted does it again; what is there stays as it is.
   */
  async prepare(planId: string, drawn: readonly ApplicationResult[]): Promise<void> {
    const contents = drawn.map(({ result }) => contentOf(planId, result));
    const room = roomForCapsules(contents);
    for (let from = 0; from < drawn.length; from += BATCH) {
      const batch = drawn.slice(from, from + BATCH);
      await this.lay(planId, batch, room);
      await breathe();
    }
    const at = new Date(this.clock.now());
    await this.results.setPrepared(planId, drawn.length, at);
  }

  /** From a moment on, now where it is null. @returns whether all was prepared; else nothing is shown yet */
  release(planId: string, at: Date | null, manager?: EntityManager): Promise<boolean> {
    return this.results.setReleased(planId, at ?? new Date(this.clock.now()), manager);
  }

  stageOf(planId: string): Promise<'none' | 'prepared' | 'released'> {
    return this.results.stageOf(planId);
  }

  private async lay(planId: string, batch: readonly ApplicationResult[], room: number): Promise<void> {
    const resultOf = new Map(batch.map(({ applicationId, result }) => [applicationId, result]));
    const rows: KeptResult[] = [];
    const capsules: KeptCapsule[] = [];
    for (const child of await this.children.of([...resultOf.keys()])) {
      const result = resultOf.get(child.applicationId);
      if (result === undefined) continue;
      const { childId, applicationId, lookUpKey } = child;
      rows.push({ childId, applicationId, lookUpKey, result });
      const capsule = capsuleOf(planId, child, result, room);
      if (capsule !== null) capsules.push(capsule);
    }
    await this.results.add(planId, rows, capsules);
  }
}

function contentOf(plan: string, { seq, rank, placed, waiting }: ResultLine): CapsuleContent {
  const at = placed === null ? null : { stage: placed.stage, at: placed.at };
  return { v: 1, plan, result: { seq, rank, placed: at, waiting } };
}

/** None for a salt that cannot be read any more. */
function capsuleOf(
  planId: string,
  { salt }: LookUpChild,
  result: ResultLine,
  room: number,
): KeptCapsule | null {
  if (salt === null) return null;
  const place = capsulePlace(salt, planId);
  const nonce = randomBytes(NONCE_BYTES);
  return {
    address: place.address,
    capsule: sealCapsule(place, contentOf(planId, result), { nonce, room }),
  };
}
