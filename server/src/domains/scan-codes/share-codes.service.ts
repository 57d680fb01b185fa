import { Inject, Injectable } from '@nestjs/common';
import type { ShareCode } from '@yingshang/shared/contracts/scan-codes';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { phoneAddress, SETTINGS, type Settings } from '../../platform/config';
import { qrModules } from '../../platform/qr-code';
import { PoliciesService, unknownPolicy } from '../policies';
import { ScanCodesRepository } from './scan-codes.repository';
import { shareToken } from './scan-token';

@Injectable()
export class ShareCodesService {
  constructor(
    private readonly repository: ScanCodesRepository,
    private readonly policies: PoliciesService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Writes at the first time only, and always the same row: to the caller it is a look-up. */
  async ofPolicy(policyId: string): Promise<Outcome<ShareCode>> {
    const title = await this.policies.titleOf(policyId);
    if (title === null) return unknownPolicy(policyId);
    const { token } = await this.repository.keep(
      {
        token: shareToken(policyId, title),
        kind: 'policy',
        label: title,
        purpose: '看看这项政策给什么、给谁、怎么领。',
        unitId: null,
        policyId,
        expiresOn: null,
      },
      'share',
    );
    // Cameras and chat apps often drop what follows a hash, so the token stands before it.
    const address = `${phoneAddress(this.settings)}/?s=${token}`;
    return ok({ token, address, modules: qrModules(address) });
  }
}
