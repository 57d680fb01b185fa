import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StageChoices } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import type { NamedId } from '../real-names';
import { freshSalt, type SealedChild, sealKey } from './application-seals';
import { ApplicationSeedsRepository } from './application-seeds.repository';
import { ChildSealing } from './child-sealing.service';
import type { SaltedChild } from './roll-sources.service';

/** A made-up application of the demo; nobody's account stands behind it. */
export interface MadeApplication {
  readonly classId: string;
  readonly choices: readonly StageChoices[];
  readonly children: readonly NamedId[];
  readonly state: 'sent' | 'accepted';
}

export interface SealedApplication extends Omit<MadeApplication, 'children'> {
  readonly id: string;
  readonly sealedKey: string;
  readonly keyVersion: number;
  readonly children: readonly SealedChild[];
  /** In clear, for the roll of a made-up draw. */
  readonly salted: readonly SaltedChild[];
}

/** Made-up applications of the demo, sealed as every other. */
@Injectable()
export class ApplicationSeeds {
  constructor(
    private readonly repository: ApplicationSeedsRepository,
    private readonly sealing: ChildSealing,
  ) {}

  /** Before the transaction that keeps them. A city whose key cannot be used gets none. */
  async prepare(planId: string, made: readonly MadeApplication[]): Promise<SealedApplication[]> {
    const salted = made.map((one) => one.children.map((child) => ({ ...child, salt: freshSalt() })));
    const sealed = await this.sealing.seal(planId, salted.flat(), made.length);
    if (!sealed.ok) return [];
    const { sealer, children } = sealed.value;
    let next = 0;
    return made.map((one, at) => {
      const id = randomUUID();
      const [sealedKey, keyVersion] = [sealKey(sealer, id), sealer.keyVersion];
      const own = children.slice(next, next + one.children.length);
      next += own.length;
      return { ...one, id, sealedKey, keyVersion, children: own, salted: salted[at] ?? [] };
    });
  }

  async seed(
    planId: string,
    { applications, at }: { readonly applications: readonly SealedApplication[]; readonly at: Date },
    manager: EntityManager,
  ): Promise<void> {
    await this.repository.add(planId, { applications, at }, manager);
  }
}
