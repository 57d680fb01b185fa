import { Injectable } from '@nestjs/common';
import type { DeskApplication, OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import { missingDocuments } from '@yingshang/shared/kindergarten';
import { ContentKey, FieldCrypto } from '../../platform/crypto';
import type { PlanNow } from '../kindergarten-plans';
import { type ChildColumn, placeOfChild, placeOfKey } from './application-seals';
import type { KeptApplication } from './applications.repository';
import { ChildrenRepository, type KeptChild } from './children.repository';
import { PhotosRepository } from './photos.repository';

type Shown = Omit<OwnApplication, 'plan' | 'open'> &
  Omit<DeskApplication, 'maskedGuardian' | 'decidedAt' | 'own'>;

/** Opens what may be shown without a record: masks, salts for their guardian, and keys of photos. */
@Injectable()
export class ApplicationOpening {
  constructor(
    private readonly fields: FieldCrypto,
    private readonly children: ChildrenRepository,
    private readonly photos: PhotosRepository,
  ) {}

  async shown(kept: KeptApplication, { plan }: Pick<PlanNow, 'plan'>): Promise<Shown> {
    const { id, planId, revision, state, classId, choices, changedAt, sentAt, returned } = kept;
    const photos = await this.photos.of(id);
    return {
      id,
      planId,
      revision,
      state,
      classId,
      children: (await this.childrenOf([id])).get(id) ?? [],
      choices: choices.map(({ stage, at }) => ({ stage, at: [...at] })),
      photos: photos.map((one) => ({
        id: one.id,
        document: one.document,
        addedAt: one.addedAt.toISOString(),
      })),
      missing: missingDocuments(
        plan,
        classId,
        photos.map(({ document }) => document),
      ),
      changedAt: changedAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
      returned,
    };
  }

  /** Masked, by application. */
  async childrenOf(ids: readonly string[]): Promise<Map<string, Shown['children']>> {
    const masked = new Map<string, Shown['children']>();
    for (const [id, children] of await this.children.of(ids))
      masked.set(id, await Promise.all(children.map((child) => this.masked(child))));
    return masked;
  }

  async masked(child: KeptChild): Promise<Shown['children'][number]> {
    return {
      maskedName: await this.opened(child.id, 'sealed_name_mask', child.sealedNameMask),
      maskedIdNumber: await this.opened(child.id, 'sealed_id_number_mask', child.sealedIdNumberMask),
    };
  }

  /** Hexadecimal; null: it cannot be read any more. */
  salt({ id, sealedSalt }: KeptChild): Promise<string | null> {
    return this.opened(id, 'sealed_salt', sealedSalt);
  }

  /** Null: the key is gone, or cannot be read. */
  async keyOf({ id, sealedKey }: Pick<KeptApplication, 'id' | 'sealedKey'>): Promise<ContentKey | null> {
    if (sealedKey === null) return null;
    const written = await this.fields.open(placeOfKey(id), sealedKey);
    return written.ok ? (ContentKey.read(written.value) ?? null) : null;
  }

  private async opened(id: string, column: ChildColumn, sealed: string): Promise<string | null> {
    const plain = await this.fields.open(placeOfChild(id, column), sealed);
    return plain.ok ? plain.value : null;
  }
}
