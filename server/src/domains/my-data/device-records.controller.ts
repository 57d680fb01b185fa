import { Controller } from '@nestjs/common';
import { eraseDeviceRecords, getDeviceRecords } from '@yingshang/shared/contracts/my-data';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ErasureService } from './erasure.service';

@Controller()
export class DeviceRecordsController {
  constructor(private readonly erasures: ErasureService) {}

  @Implements(getDeviceRecords)
  list(@Parsed() { visitorId }: Input<typeof getDeviceRecords>) {
    return this.erasures.ofDevice(visitorId);
  }

  @Implements(eraseDeviceRecords)
  erase(@Parsed() { visitorId }: Input<typeof eraseDeviceRecords>) {
    return this.erasures.eraseDevice(visitorId);
  }
}
