import { Controller } from '@nestjs/common';
import {
  getCityScores,
  getScoreBoard,
  getUnitScore,
  getUnitScoreRules,
  listUnitScores,
} from '@yingshang/shared/contracts/unit-scores';
import { Implements, type Input, Parsed } from '../../platform/http';
import { CityScores } from './city-scores.service';
import { UnitScores } from './unit-scores.service';

/** What everybody may see. */
@Controller()
export class UnitScoresController {
  constructor(
    private readonly units: UnitScores,
    private readonly city: CityScores,
  ) {}

  @Implements(getUnitScore)
  month(@Parsed() { params }: Input<typeof getUnitScore>) {
    return this.units.month(params.id, params.month);
  }

  @Implements(listUnitScores)
  months(@Parsed() { params }: Input<typeof listUnitScores>) {
    return this.units.months(params.id);
  }

  @Implements(getUnitScoreRules)
  rules() {
    return this.units.rules();
  }

  @Implements(getCityScores)
  ofCity(@Parsed() { params }: Input<typeof getCityScores>) {
    return this.city.ofMonth(params.month);
  }

  @Implements(getScoreBoard)
  board(@Parsed() { params }: Input<typeof getScoreBoard>) {
    return this.city.boardOf(params.month);
  }
}
