import { Injectable } from '@nestjs/common';
import type { Access } from '@yingshang/shared/contracts/definition';
import { CityKind } from './city-kind';

/** `missing`: answered as if the route did not exist. */
export type Admission = 'admitted' | 'missing';

/** The one place that decides who may call a route, from the access that its contract declares. */
@Injectable()
export class AccessGate {
  constructor(private readonly cityKind: CityKind) {}

  async admit(access: Access): Promise<Admission> {
    switch (access.kind) {
      case 'public':
        return 'admitted';
      case 'demo':
        return (await this.cityKind.isDemo()) ? 'admitted' : 'missing';
    }
  }
}
