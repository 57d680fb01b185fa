import { Controller } from '@nestjs/common';
import { getMatter, search } from '@yingshang/shared/contracts/search';
import { Implements, type Input, Parsed } from '../../platform/http';
import { SearchService } from './search.service';

@Controller()
export class SearchController {
  constructor(private readonly finding: SearchService) {}

  @Implements(search)
  search(@Parsed() { query }: Input<typeof search>) {
    return this.finding.search(query);
  }

  @Implements(getMatter)
  matter(@Parsed() { params, query }: Input<typeof getMatter>) {
    return this.finding.matter(params.id, query.district);
  }
}
