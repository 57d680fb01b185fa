import { Injectable } from '@nestjs/common';
import { isScanToken, type ScanCodeKind, type ScanLanding } from '@yingshang/shared/contracts/scan-codes';
import { addDays, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { PoliciesService } from '../policies';
import { ServiceCardsService } from '../service-cards';
import type { ScanCodeEntity } from './scan-code.entity';
import type { ScanCodeRecord, StoredScanCode } from './scan-code-table';
import {
  badToken,
  expiredCode,
  posterNeeds,
  takenToken,
  unknownCode,
  unknownPosterPolicy,
  unknownPosterUnit,
} from './scan-codes.refusals';
import { ScanCodesRepository } from './scan-codes.repository';
import { newScanToken } from './scan-token';

export interface PosterRequest {
  readonly kind: ScanCodeKind;
  readonly label: string;
  readonly purpose: string;
  readonly unitId: string | null;
  readonly policyId: string | null;
  readonly days: number | null;
  /** Given: the same request may be repeated. Not given: a new code each time. */
  readonly token: string | null;
}

@Injectable()
export class ScanCodesService {
  constructor(
    private readonly repository: ScanCodesRepository,
    private readonly city: CityService,
    private readonly cards: ServiceCardsService,
    private readonly policies: PoliciesService,
    private readonly clock: Clock,
  ) {}

  async open(token: string): Promise<Outcome<ScanLanding>> {
    const code = isScanToken(token) ? await this.repository.find(token) : null;
    if (code === null) return unknownCode();
    if (this.isExpired(code) && code.expiresOn !== null) return expiredCode(code.label, code.expiresOn);
    const { kind, label, purpose, unitId, policyId } = code;
    const unit = unitId === null ? null : await this.cards.findUnit(unitId);
    const title = policyId === null ? null : await this.policies.titleOf(policyId);
    return ok({
      kind,
      label,
      purpose,
      unit: unit && { id: unit.id, name: unit.name },
      policy: policyId === null || title === null ? null : { id: policyId, title },
      demo: (await this.city.loaded())?.demo ?? false,
    });
  }

  /** Keeps a new printed code. */
  async issue(request: PosterRequest): Promise<Outcome<ScanCodeEntity>> {
    const refused = await this.refusePoster(request);
    if (refused !== null) return refused;
    const { days, token, ...content } = request;
    const code: ScanCodeRecord = {
      ...content,
      token: token ?? newScanToken(),
      expiresOn: days === null ? null : addDays(this.clock.today(), days),
    };
    const kept = await this.repository.keep(code, 'operator');
    return sameContent(kept, code) ? ok(kept) : takenToken(code.token);
  }

  packCodes(): Promise<ScanCodeEntity[]> {
    return this.repository.findPackCodes();
  }

  isExpired(code: ScanCodeEntity): boolean {
    return code.expiresOn !== null && this.clock.today() > code.expiresOn;
  }

  /** Replaces the codes that came with the pack; an operator's posters stay. Returns how many rows changed. */
  importAll(manager: EntityManager, codes: AsyncIterable<ScanCodeRecord>): Promise<number> {
    return this.repository.replacePackCodes(manager, ofPack(codes));
  }

  private async refusePoster({ kind, unitId, policyId, token }: PosterRequest) {
    if (token !== null && !isScanToken(token)) return badToken(token);
    if ((kind === 'unit' || kind === 'counter') && unitId === null) return posterNeeds(kind, 'unit');
    if (kind === 'policy' && policyId === null) return posterNeeds(kind, 'policy');
    if (unitId !== null && (await this.cards.findUnit(unitId)) === null) return unknownPosterUnit(unitId);
    if (policyId !== null && (await this.policies.titleOf(policyId)) === null) {
      return unknownPosterPolicy(policyId);
    }
    return null;
  }
}

async function* ofPack(codes: AsyncIterable<ScanCodeRecord>): AsyncGenerator<StoredScanCode> {
  for await (const code of codes) yield { ...code, origin: 'pack' };
}

/** The expiry is left out: the same poster asked for again tomorrow is still the same poster. */
function sameContent(kept: ScanCodeEntity, asked: ScanCodeRecord): boolean {
  return (['kind', 'label', 'purpose', 'unitId', 'policyId'] as const).every(
    (key) => kept[key] === asked[key],
  );
}
