import { Controller } from '@nestjs/common';
import { openScanCode } from '@yingshang/shared/contracts/scan-codes';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ScanCodesService } from './scan-codes.service';

@Controller()
export class ScanCodesController {
  constructor(private readonly codes: ScanCodesService) {}

  @Implements(openScanCode)
  open(@Parsed() { params }: Input<typeof openScanCode>) {
    return this.codes.open(params.token);
  }
}
