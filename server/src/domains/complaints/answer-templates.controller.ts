import { Controller } from '@nestjs/common';
import {
  keepAnswerTemplate,
  listAnswerTemplates,
  removeAnswerTemplate,
} from '@yingshang/shared/contracts/complaints';
import { Implements, type Input, Parsed } from '../../platform/http';
import { AnswerTemplates } from './answer-templates.service';

@Controller()
export class AnswerTemplatesController {
  constructor(private readonly templates: AnswerTemplates) {}

  @Implements(listAnswerTemplates)
  list(@Parsed() { params }: Input<typeof listAnswerTemplates>) {
    return this.templates.list(params.id);
  }

  @Implements(keepAnswerTemplate)
  keep(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof keepAnswerTemplate>) {
    const { id: unitId, templateId } = params;
    return this.templates.keep({ actor, idempotencyKey, unitId, templateId }, body);
  }

  @Implements(removeAnswerTemplate)
  remove(@Parsed() { params, actor, idempotencyKey }: Input<typeof removeAnswerTemplate>) {
    const { id: unitId, templateId } = params;
    return this.templates.remove({ actor, idempotencyKey, unitId, templateId });
  }
}
