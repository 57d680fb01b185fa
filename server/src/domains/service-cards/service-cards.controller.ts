import { Controller } from '@nestjs/common';
import { getOfficer, getUnit, listUnits } from '@yingshang/shared/contracts/service-cards';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ServiceCardsService } from './service-cards.service';

@Controller()
export class ServiceCardsController {
  constructor(private readonly cards: ServiceCardsService) {}

  @Implements(listUnits)
  units(@Parsed() { query }: Input<typeof listUnits>) {
    return this.cards.browse(query);
  }

  @Implements(getUnit)
  unit(@Parsed() { params }: Input<typeof getUnit>) {
    return this.cards.unitCard(params.id);
  }

  @Implements(getOfficer)
  officer(@Parsed() { params }: Input<typeof getOfficer>) {
    return this.cards.officerCard(params.id);
  }
}
