import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type addApplicationPhoto,
  MOST_PAGES,
  type openApplicationPhoto,
  removeApplicationPhoto,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { cleanPhoto } from '../../platform/files';
import { Writes } from '../../platform/http';
import { HeldPlans } from '../kindergarten-plans';
import { ApplicationOpening } from './application-opening.service';
import { placeOfPhoto } from './application-seals';
import { ApplicationSteps, type Held } from './application-steps.service';
import { ApplicationsRepository } from './applications.repository';
import { GuardianTies } from './guardian-ties.service';
import {
  demoPhoto,
  tooManyPhotos,
  unknownApplication,
  unknownDocument,
} from './kindergarten-applications.refusals';
import { PhotosRepository } from './photos.repository';

type Added = Outcome<ResponseOf<typeof addApplicationPhoto>>;
const changesProof = { kind: 'change', proof: true } as const;

/** Photos of documents: cleaned, sealed under the application's key, opened by the desk on record. */
@Injectable()
export class ApplicationPhotos {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly photos: PhotosRepository,
    private readonly opening: ApplicationOpening,
    private readonly steps: ApplicationSteps,
    private readonly plans: HeldPlans,
    private readonly ties: GuardianTies,
    private readonly audit: AuditTrail,
    private readonly transactions: Transactions,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  /** Once, however often it is sent: the key of the request lies beside what it brought. */
  async add({ params, body, actor, idempotencyKey }: Input<typeof addApplicationPhoto>): Promise<Added> {
    const { id } = params;
    const clean = await cleanPhoto(Buffer.from(body.photo, 'base64'));
    if (!clean.ok) return clean;
    const photo = { bytes: clean.value.bytes, document: body.document, uploadKey: idempotencyKey };
    const wanted = { id, of: { personId: actor.personId }, basedOn: null };
    return this.transactions.run<ResponseOf<typeof addApplicationPhoto>>(async (manager) => {
      const earlier = await this.earlier(wanted, idempotencyKey, manager);
      if (earlier !== null) return earlier;
      const held = await this.steps.hold(wanted, changesProof, manager);
      return held.ok ? this.keep(held.value, photo, manager) : held;
    });
  }

  remove({
    params,
    actor,
    idempotencyKey,
  }: Input<typeof removeApplicationPhoto>): Promise<Outcome<ResponseOf<typeof removeApplicationPhoto>>> {
    const { applicationId: id, photoId } = params;
    const key = {
      idempotencyKey,
      route: removeApplicationPhoto.name,
      actor: actor.personId,
      request: params,
    };
    const wanted = { id, of: { personId: actor.personId }, basedOn: null };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(wanted, changesProof, manager);
      if (!held.ok) return held;
      const removed = await this.photos.remove({ id: photoId, applicationId: id }, manager);
      const { revision, state } = removed ? await this.steps.keep(held.value, {}, manager) : held.value.kept;
      return ok({ removed, revision, state });
    });
  }

  async openAtDesk(
    actor: Actor,
    { id: unitId, applicationId, photoId }: Input<typeof openApplicationPhoto>['params'],
  ): Promise<Outcome<ResponseOf<typeof openApplicationPhoto>>> {
    const kept = await this.applications.find(applicationId);
    const plan = kept === null ? null : await this.plans.find(kept.planId);
    if (kept === null || kept.state === 'draft' || plan?.unitId !== unitId) return unknownApplication();
    // Anybody can play staff of the demo, so what others sent is nobody's to open there.
    if (actor.demo && !(await this.ties.arePlayedOnOneDevice(actor.personId, kept.personId)))
      return demoPhoto();
    const sealed = await this.photos.sealed({ id: photoId, applicationId });
    const key = sealed === null ? null : await this.opening.keyOf(kept);
    const bytes = sealed === null ? undefined : key?.open(placeOfPhoto(photoId), sealed);
    if (bytes === undefined) return unknownApplication();
    return this.transactions.run(async (manager) => {
      const about = { kind: 'kindergarten-applications.photo-opened', about: photoId, detail: {} };
      await this.audit.note({ ...about, by: actor, unitId }, manager);
      return ok({ base64: bytes.toString('base64') });
    });
  }

  private async earlier(
    { id, of }: { readonly id: string; readonly of: { readonly personId: string } },
    uploadKey: string,
    manager: EntityManager,
  ): Promise<Added | null> {
    const kept = await this.applications.findLocked(id, manager);
    if (kept === null || kept.personId !== of.personId) return unknownApplication();
    const there = (await this.photos.of(id, manager)).find((one) => one.uploadKey === uploadKey);
    return there === undefined ? null : ok({ photoId: there.id, revision: kept.revision, state: kept.state });
  }

  private async keep(
    held: Held,
    { bytes, document, uploadKey }: { bytes: Buffer; document: string; uploadKey: string },
    manager: EntityManager,
  ): Promise<Added> {
    const { kept, plan } = held;
    const wanted = plan.plan.classes.find(({ id }) => id === kept.classId)?.documents ?? [];
    if (!wanted.some(({ id }) => id === document)) return unknownDocument();
    const pages = (await this.photos.of(kept.id, manager)).filter((one) => one.document === document);
    if (pages.length >= MOST_PAGES) return tooManyPhotos(MOST_PAGES);
    const key = await this.opening.keyOf(kept);
    if (key === null) return unknownApplication();
    const photoId = randomUUID();
    const photo = {
      id: photoId,
      applicationId: kept.id,
      document,
      uploadKey,
      addedAt: new Date(this.clock.now()),
    };
    await this.photos.add(photo, key.seal(placeOfPhoto(photoId), bytes), manager);
    const { revision, state } = await this.steps.keep(held, {}, manager);
    return ok({ photoId, revision, state });
  }
}
