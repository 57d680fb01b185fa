import { Controller } from '@nestjs/common';
import { suggestComplaint } from '@yingshang/shared/contracts/complaints';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ComplaintSuggestions } from './complaint-suggestions.service';

@Controller()
export class ComplaintIntakeController {
  constructor(private readonly suggestions: ComplaintSuggestions) {}

  @Implements(suggestComplaint)
  suggest(@Parsed() { actor, body }: Input<typeof suggestComplaint>) {
    return this.suggestions.suggest(actor, body);
  }
}
