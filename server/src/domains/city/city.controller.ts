import { Controller } from '@nestjs/common';
import { getCity, listIndustries } from '@yingshang/shared/contracts/city';
import { Implements, type Input, Parsed } from '../../platform/http';
import { CityService } from './city.service';

@Controller()
export class CityController {
  constructor(private readonly city: CityService) {}

  @Implements(getCity)
  get() {
    return this.city.view();
  }

  @Implements(listIndustries)
  industries(@Parsed() { query }: Input<typeof listIndustries>) {
    return this.city.industries(query.q);
  }
}
