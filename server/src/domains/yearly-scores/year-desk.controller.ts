import { Controller } from '@nestjs/common';
import {
  decideYearObjection,
  getYearDesk,
  getYearWorkbook,
  openYear,
  proposeYear,
  sendYear,
  signYear,
} from '@yingshang/shared/contracts/yearly-scores';
import { Implements, type Input, Parsed } from '../../platform/http';
import { YearDecisions } from './year-decisions.service';
import { YearDesk } from './year-desk.service';
import { YearOpening } from './year-opening.service';
import { YearSigning } from './year-signing.service';
import { YearWorkbook } from './year-workbook.service';

/** The office that runs the assessment. */
@Controller()
export class YearDeskController {
  constructor(
    private readonly desk: YearDesk,
    private readonly opening: YearOpening,
    private readonly decisions: YearDecisions,
    private readonly signing: YearSigning,
    private readonly workbooks: YearWorkbook,
  ) {}

  @Implements(getYearDesk)
  view(@Parsed() { params, actor }: Input<typeof getYearDesk>) {
    return this.desk.view(actor, params.id);
  }

  @Implements(openYear)
  open(@Parsed() asked: Input<typeof openYear>) {
    return this.opening.open(asked);
  }

  @Implements(sendYear)
  send(@Parsed() asked: Input<typeof sendYear>) {
    return this.opening.send(asked);
  }

  @Implements(decideYearObjection)
  decide(@Parsed() asked: Input<typeof decideYearObjection>) {
    return this.decisions.decide(asked);
  }

  @Implements(proposeYear)
  propose(@Parsed() asked: Input<typeof proposeYear>) {
    return this.signing.propose(asked);
  }

  @Implements(signYear)
  sign(@Parsed() asked: Input<typeof signYear>) {
    return this.signing.sign(asked);
  }

  @Implements(getYearWorkbook)
  workbook(@Parsed() { params }: Input<typeof getYearWorkbook>) {
    return this.workbooks.write(params.id, params.year);
  }
}
