import { Controller } from '@nestjs/common';
import {
  getScoreWorkbook,
  getTopicHeat,
  listScoreSignals,
  listTopicComplaints,
} from '@yingshang/shared/contracts/unit-scores';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ScoreLookout } from './score-lookout.service';
import { ScoreWorkbook } from './score-workbook.service';
import { TopicHeat } from './topic-heat.service';

/** What supervisors see of the units below theirs. */
@Controller()
export class ScoreLookoutController {
  constructor(
    private readonly heat: TopicHeat,
    private readonly lookout: ScoreLookout,
    private readonly workbooks: ScoreWorkbook,
  ) {}

  @Implements(getTopicHeat)
  topics(@Parsed() { params }: Input<typeof getTopicHeat>) {
    return this.heat.ofMonth(params.id, params.month);
  }

  @Implements(listTopicComplaints)
  complaints(@Parsed() asked: Input<typeof listTopicComplaints>) {
    return this.heat.complaintsOf(asked);
  }

  @Implements(listScoreSignals)
  signals(@Parsed() { params }: Input<typeof listScoreSignals>) {
    return this.lookout.signals(params.id);
  }

  @Implements(getScoreWorkbook)
  workbook(@Parsed() { params }: Input<typeof getScoreWorkbook>) {
    return this.workbooks.write(params.id, params.month);
  }
}
