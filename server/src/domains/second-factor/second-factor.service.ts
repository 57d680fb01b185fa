import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { StartedSession } from '@yingshang/shared/contracts/identity';
import type { Enrolment, getSecondFactor } from '@yingshang/shared/contracts/second-factor';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { FieldCrypto, SealedTables, type Sealer } from '../../platform/crypto';
import { Transactions } from '../../platform/database';
import { qrModules } from '../../platform/qr-code';
import { Retention } from '../../platform/retention';
import { CityService } from '../city';
import { SessionsService } from '../identity';
import { CodeCheck } from './code-check.service';
import { badCode, codeNeeded, noRole, notBegun, wrongCode } from './second-factor.refusals';
import { placeIn, SEALS_A_SECRET, sealedEnrolments, sealedFactors } from './second-factor-seals';
import { SecondFactorsRepository } from './second-factors.repository';
import { authenticatorUri, inGroups, matchingStep, readCode, SECRET_BYTES, secretText } from './totp';

/** Long enough to find and install an app. */
const CONFIRM_WITHIN_MS = 15 * 60_000;

/** The authenticator app of staff: set up, proven, reset. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly factors: SecondFactorsRepository,
    private readonly codes: CodeCheck,
    private readonly fields: FieldCrypto,
    private readonly sessions: SessionsService,
    private readonly city: CityService,
    private readonly audit: AuditTrail,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    sealedTables: SealedTables,
    retention: Retention,
  ) {
    sealedTables.register(sealedFactors);
    sealedTables.register(sealedEnrolments);
    retention.register({
      what: 'second-factor-enrolments',
      words: '开始绑定而没有完成的动态口令密钥（加密保存）',
      kept: '开始绑定后 15 分钟，最迟次日删除',
      tables: [sealedEnrolments.table],
      forget: (now, manager) =>
        this.factors.forgetBegunBefore(new Date(now.getTime() - CONFIRM_WITHIN_MS), manager),
    });
  }

  async status(actor: Actor): Promise<Outcome<ResponseOf<typeof getSecondFactor>>> {
    const factor = await this.factors.find(actor.personId);
    const session = await this.sessions.current(actor);
    if (!session.ok) return session;
    return ok({
      enrolledAt: factor?.enrolledAt.toISOString() ?? null,
      needed: session.value.secondFactor !== 'not-needed',
      proven: actor.secondFactor,
      mayEnrol: actor.roles.length > 0,
    });
  }

  /** The secret leaves the server in this answer and in no other. */
  async begin(actor: Actor, code: string | undefined): Promise<Outcome<Enrolment>> {
    if (actor.roles.length === 0) return noRole();
    const sealer = await this.fields.sealer(SEALS_A_SECRET);
    if (!sealer.ok) return sealer;
    const secret = secretText(new Uint8Array(randomBytes(SECRET_BYTES)));
    const begin = async (manager: EntityManager) =>
      ok(await this.keepBegun(actor.personId, secret, sealer.value, manager));
    const enrolled = (await this.factors.find(actor.personId)) !== null;
    if (enrolled && code === undefined) return codeNeeded();
    const begun = enrolled
      ? await this.codes.withCode(actor, code ?? '', begin)
      : await this.transactions.run(begin);
    if (!begun.ok) return begun;
    const issuer = `${(await this.city.loaded())?.name ?? ''}营商`;
    const uri = authenticatorUri(secret, { issuer, label: actor.displayName });
    return ok({ secret: inGroups(secret), uri, modules: qrModules(uri), endsAt: begun.value.toISOString() });
  }

  /** In force from now on; what the earlier one proved in other sessions counts no more. */
  async confirm(actor: Actor, text: string): Promise<Outcome<StartedSession>> {
    const code = readCode(text);
    if (code === null) return badCode();
    const sealer = await this.fields.sealer(SEALS_A_SECRET);
    if (!sealer.ok) return sealer;
    return this.transactions.run(async (manager) => {
      const secret = await this.begunSecret(actor.personId, manager);
      if (!secret.ok) return secret;
      const step = matchingStep(secret.value, code, this.clock.now());
      if (step === null) return wrongCode();
      await this.enrol(actor, { secret: secret.value, step }, sealer.value, manager);
      return this.sessions.proveSecondFactor(actor, manager);
    });
  }

  prove(actor: Actor, code: string): Promise<Outcome<StartedSession>> {
    return this.codes.withCode(actor, code, (manager) => this.sessions.proveSecondFactor(actor, manager));
  }

  enrolledAmong(personIds: readonly string[]): Promise<Set<string>> {
    return this.factors.findEnrolled(personIds);
  }

  /**
   * For whoever lost the phone: no factor, and no session, since the lost phone may hold one and would set up a factor
   * of its own. False when there was none.
   */
  async reset(personId: string, manager: EntityManager): Promise<boolean> {
    const removed = await this.factors.remove(personId, manager);
    if (removed) await this.sessions.endAll(personId, manager);
    return removed;
  }

  /** @returns until when it can be confirmed. */
  private async keepBegun(id: string, secret: string, sealer: Sealer, manager: EntityManager): Promise<Date> {
    const now = this.clock.now();
    await this.factors.forgetBegunBefore(new Date(now - CONFIRM_WITHIN_MS), manager);
    const sealedSecret = sealer.seal(placeIn(sealedEnrolments, id), secret);
    await this.factors.begin(
      { id, sealedSecret, keyVersion: sealer.keyVersion, begunAt: new Date(now) },
      manager,
    );
    return new Date(now + CONFIRM_WITHIN_MS);
  }

  private async begunSecret(personId: string, manager: EntityManager): Promise<Outcome<string>> {
    const begun = await this.factors.takeBegun(personId, manager);
    if (begun === null || this.clock.now() - begun.begunAt.getTime() > CONFIRM_WITHIN_MS) return notBegun();
    return this.fields.open(placeIn(sealedEnrolments, personId), begun.sealedSecret);
  }

  private async enrol(
    actor: Actor,
    { secret, step }: { readonly secret: string; readonly step: number },
    sealer: Sealer,
    manager: EntityManager,
  ): Promise<void> {
    const { personId: id, unitId } = actor;
    const replaced = (await this.factors.take(id, manager)) !== null;
    const factor = {
      id,
      sealedSecret: sealer.seal(placeIn(sealedFactors, id), secret),
      keyVersion: sealer.keyVersion,
      enrolledAt: new Date(this.clock.now()),
      lastStep: String(step),
    };
    await this.factors.keep(factor, manager);
    await this.factors.forgetBegun(id, manager);
    await this.sessions.forgetProofs(id, manager);
    const kind = replaced ? 'second-factor.replaced' : 'second-factor.enrolled';
    await this.audit.note({ kind, by: actor, unitId, about: id, detail: {} }, manager);
  }
}
