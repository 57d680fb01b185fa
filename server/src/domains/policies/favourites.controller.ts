import { Controller } from '@nestjs/common';
import { dropFavourite, keepFavourite, listFavourites } from '@yingshang/shared/contracts/policies';
import { Implements, type Input, Parsed } from '../../platform/http';
import { FavouritesService } from './favourites.service';

@Controller()
export class FavouritesController {
  constructor(private readonly favourites: FavouritesService) {}

  @Implements(listFavourites)
  list(@Parsed() { visitorId, actor }: Input<typeof listFavourites>) {
    return this.favourites.list({ visitorId, personId: actor?.personId ?? null });
  }

  @Implements(keepFavourite)
  keep(@Parsed() { body, visitorId, actor, idempotencyKey }: Input<typeof keepFavourite>) {
    return this.favourites.keep(
      { visitorId, personId: actor?.personId ?? null },
      idempotencyKey,
      body.policyId,
    );
  }

  @Implements(dropFavourite)
  drop(@Parsed() { params, visitorId, actor, idempotencyKey }: Input<typeof dropFavourite>) {
    return this.favourites.drop(
      { visitorId, personId: actor?.personId ?? null },
      idempotencyKey,
      params.policyId,
    );
  }
}
