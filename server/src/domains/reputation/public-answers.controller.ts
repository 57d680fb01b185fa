import { Controller } from '@nestjs/common';
import { answerRow, getAnswerToMine, listPublicAnswers } from '@yingshang/shared/contracts/reputation';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PublicAnswers } from './public-answers.service';

@Controller()
export class PublicAnswersController {
  constructor(private readonly answers: PublicAnswers) {}

  @Implements(answerRow)
  answer(@Parsed() { params, ...wanted }: Input<typeof answerRow>) {
    return this.answers.answer(params.id, wanted);
  }

  @Implements(listPublicAnswers)
  ofUnit(@Parsed() { params, query }: Input<typeof listPublicAnswers>) {
    return this.answers.ofUnit(params.id, query.after);
  }

  @Implements(getAnswerToMine)
  toMine(@Parsed() { params, actor, visitorId }: Input<typeof getAnswerToMine>) {
    return this.answers.toMine(params.ticket, { personId: actor?.personId ?? null, visitorId });
  }
}
