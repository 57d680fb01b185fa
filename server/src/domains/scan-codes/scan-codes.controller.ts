import { Controller } from '@nestjs/common';
import { getShareCode, openScanCode } from '@yingshang/shared/contracts/scan-codes';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ScanCodesService } from './scan-codes.service';
import { ShareCodesService } from './share-codes.service';

@Controller()
export class ScanCodesController {
  constructor(
    private readonly codes: ScanCodesService,
    private readonly shares: ShareCodesService,
  ) {}

  @Implements(openScanCode)
  open(@Parsed() { params }: Input<typeof openScanCode>) {
    return this.codes.open(params.token);
  }

  @Implements(getShareCode)
  share(@Parsed() { params }: Input<typeof getShareCode>) {
    return this.shares.ofPolicy(params.id);
  }
}
