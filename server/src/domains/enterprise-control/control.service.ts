import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type getControl,
  proveAsRepresentative,
  proveByPhone,
  sendControlCode,
} from '@yingshang/shared/contracts/enterprises';
import { maskedPhone } from '@yingshang/shared/identifiers';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { AuditTrail } from '../../platform/audit';
import { Writes } from '../../platform/http';
import { type LimitedAttempt, Limits } from '../../platform/limits';
import { type EnterpriseEntity, EnterpriseRegistry, Holdings } from '../enterprises';
import { RealNamesService } from '../real-names';
import { SmsProvider } from '../sign-in';
import { CODE_MINUTES } from './code-life';
import {
  codeNotSent,
  noRegisteredPhone,
  notRepresentative,
  realNameNeeded,
  unknownEnterprise,
  wrongCode,
} from './control.refusals';
import { ControlCodes } from './control-codes.service';

type Proven = ResponseOf<typeof proveByPhone>;
type Way = Proven['verification'];

const DAY = 86_400;
/** Tries of both ways together. */
const TRIES = [{ most: 5, seconds: DAY }];
const CODES = [
  { most: 1, seconds: 60 },
  { most: 5, seconds: DAY },
];
/** So that many accounts together do not flood a phone with messages. */
const CODES_A_PHONE = [{ most: 20, seconds: DAY }];

/** Proof that a person may act for an enterprise. docs/decisions/0016-control-of-an-enterprise.md */
@Injectable()
export class ControlService {
  constructor(
    private readonly holdings: Holdings,
    private readonly registry: EnterpriseRegistry,
    private readonly realNames: RealNamesService,
    private readonly codes: ControlCodes,
    private readonly messages: SmsProvider,
    private readonly limits: Limits,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
  ) {}

  async view(actor: Actor, enterpriseId: string): Promise<Outcome<ResponseOf<typeof getControl>>> {
    const enterprise = await this.holdings.enterprise(enterpriseId);
    if (enterprise === null) return unknownEnterprise();
    const holder = await this.holdings.find({ enterpriseId, personId: actor.personId });
    const phone = await this.registry.phoneOf(enterprise.creditCode);
    return ok({
      enterpriseName: enterprise.name,
      verification: holder?.verification ?? 'none',
      provenAt: holder?.provenAt?.toISOString() ?? null,
      phoneMask: phone === null ? null : maskedPhone(phone),
      playsRepresentative: playsRepresentative(actor, enterprise),
    });
  }

  async proveAsRepresentative(
    actor: Actor,
    idempotencyKey: string,
    enterpriseId: string,
  ): Promise<Outcome<Proven>> {
    const enterprise = await this.holdings.enterprise(enterpriseId);
    if (enterprise === null) return unknownEnterprise();
    const tried = await this.limits.take(triesOf(actor, enterpriseId));
    if (!tried.ok) return tried;
    const matches = await this.isRepresentative(actor, enterprise);
    if (matches === null) return realNameNeeded();
    if (!matches) return notRepresentative();
    const key = {
      idempotencyKey,
      route: proveAsRepresentative.name,
      actor: actor.personId,
      request: { enterpriseId },
    };
    return this.writes.once(key, async (manager) => {
      await this.holdings.lock(enterpriseId, manager);
      return ok(await this.keep(actor, enterpriseId, 'representative', manager));
    });
  }

  async sendCode(
    actor: Actor,
    idempotencyKey: string,
    enterpriseId: string,
  ): Promise<Outcome<ResponseOf<typeof sendControlCode>>> {
    const enterprise = await this.holdings.enterprise(enterpriseId);
    if (enterprise === null) return unknownEnterprise();
    const phone = await this.registry.phoneOf(enterprise.creditCode);
    if (phone === null) return noRegisteredPhone();
    const fits = await this.limits.takeAll(codesOf(actor, enterpriseId));
    if (!fits.ok) return fits;
    const { personId } = actor;
    const key = { idempotencyKey, route: sendControlCode.name, actor: personId, request: { enterpriseId } };
    const made = await this.writes.once(key, async (manager) =>
      ok({ id: await this.codes.make({ enterpriseId, personId }, manager) }),
    );
    if (!made.ok) return made;
    // The kept answer is an id: number and code are put together anew each time.
    const code = this.codes.codeOf(made.value.id);
    const sent = enterprise.demo ? ok(null) : await this.messages.send(phone, code);
    if (!sent.ok) return refuse(codeNotSent);
    return ok({
      phoneMask: maskedPhone(phone),
      validMinutes: CODE_MINUTES,
      demoCode: enterprise.demo ? code : null,
    });
  }

  async proveByPhone(
    actor: Actor,
    idempotencyKey: string,
    enterpriseId: string,
    code: string,
  ): Promise<Outcome<Proven>> {
    const tried = await this.limits.take(triesOf(actor, enterpriseId));
    if (!tried.ok) return tried;
    const { personId } = actor;
    // Without the code, which a kept hash of six digits would give away.
    const key = { idempotencyKey, route: proveByPhone.name, actor: personId, request: { enterpriseId } };
    return this.writes.once(key, async (manager) => {
      await this.holdings.lock(enterpriseId, manager);
      if (!(await this.codes.use({ enterpriseId, personId }, code, manager))) return wrongCode();
      return ok(await this.keep(actor, enterpriseId, 'phone', manager));
    });
  }

  /** A demo person plays the representative of a made-up enterprise; a real one is who their papers say. */
  private async isRepresentative(actor: Actor, enterprise: EnterpriseEntity): Promise<boolean | null> {
    if (playsRepresentative(actor, enterprise)) return true;
    if ((await this.realNames.ofPerson(actor.personId)) === null) return null;
    return this.registry.isRepresentative(enterprise.creditCode, (representative) =>
      this.realNames.matches(actor.personId, representative),
    );
  }

  /** What outranks is kept: the representative who also has the phone stays the representative. */
  private async keep(
    actor: Actor,
    enterpriseId: string,
    way: Way,
    manager: Parameters<Holdings['giveControl']>[2],
  ): Promise<Proven> {
    const holder = { enterpriseId, personId: actor.personId };
    const known = await this.holdings.find(holder, manager);
    const verification = known?.verification === 'representative' ? 'representative' : way;
    const provenAt = await this.holdings.giveControl(holder, verification, manager);
    await this.audit.note(
      { kind: 'enterprise.control-proven', by: actor, unitId: null, about: enterpriseId, detail: { way } },
      manager,
    );
    return { verification, provenAt: provenAt.toISOString() };
  }
}

function playsRepresentative(actor: Actor, enterprise: EnterpriseEntity): boolean {
  return actor.demo && enterprise.demo;
}

function triesOf({ personId }: Actor, enterpriseId: string): LimitedAttempt {
  const key = { caller: { person: personId }, target: enterpriseId };
  return { name: 'enterprise-control.try', key, windows: TRIES };
}

function codesOf({ personId }: Actor, enterpriseId: string): LimitedAttempt[] {
  const key = { caller: { person: personId }, target: enterpriseId };
  const locksNobodyOutBecause =
    'the representative proves control by real name, whatever codes were asked for';
  return [
    { name: 'enterprise-control.code', key, windows: CODES },
    {
      name: 'enterprise-control.code-to-phone',
      key: { targetAlone: enterpriseId, locksNobodyOutBecause },
      windows: CODES_A_PHONE,
    },
  ];
}
