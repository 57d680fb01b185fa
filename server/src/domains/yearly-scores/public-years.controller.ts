import { Controller } from '@nestjs/common';
import { getUnitYear, getYear, getYearRules, listYears } from '@yingshang/shared/contracts/yearly-scores';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PublicYears } from './public-years.service';

/** What everybody may see. */
@Controller()
export class PublicYearsController {
  constructor(private readonly published: PublicYears) {}

  @Implements(getYearRules)
  rules() {
    return this.published.rules();
  }

  @Implements(listYears)
  years() {
    return this.published.years();
  }

  @Implements(getYear)
  year(@Parsed() { params }: Input<typeof getYear>) {
    return this.published.year(params.year);
  }

  @Implements(getUnitYear)
  unit(@Parsed() { params }: Input<typeof getUnitYear>) {
    return this.published.unit(params.id, params.year);
  }
}
