import { Controller } from '@nestjs/common';
import {
  confirmDice,
  confirmValue,
  decideAnnex,
  freezeRoll,
  getCeremony,
  proposeAnnex,
  runDrawNow,
  sayValueAbsent,
  sealRoll,
  showThrownDice,
  takeRollBack,
  typeDice,
  typeValue,
} from '@yingshang/shared/contracts/kindergarten-draws';
import { Implements, type Input, Parsed } from '../../platform/http';
import { Annexes } from './annexes.service';
import { CeremonyDesk } from './ceremony-desk.service';
import { Dice } from './dice.service';
import { Drawing } from './drawing.service';
import { PublicValues } from './public-values.service';
import { RollSigning } from './roll-signing.service';

@Controller()
export class CeremonyController {
  constructor(
    private readonly desk: CeremonyDesk,
    private readonly signing: RollSigning,
    private readonly dice: Dice,
    private readonly values: PublicValues,
    private readonly drawing: Drawing,
    private readonly annexes: Annexes,
  ) {}

  @Implements(getCeremony)
  show(@Parsed() asked: Input<typeof getCeremony>) {
    return this.desk.show(asked);
  }

  @Implements(sealRoll)
  seal(@Parsed() asked: Input<typeof sealRoll>) {
    return this.signing.seal(asked);
  }

  @Implements(freezeRoll)
  freeze(@Parsed() asked: Input<typeof freezeRoll>) {
    return this.signing.freeze(asked);
  }

  @Implements(takeRollBack)
  takeBack(@Parsed() asked: Input<typeof takeRollBack>) {
    return this.signing.takeBack(asked);
  }

  @Implements(showThrownDice)
  showThrown(@Parsed() asked: Input<typeof showThrownDice>) {
    return this.dice.show(asked);
  }

  @Implements(typeDice)
  typeThrown(@Parsed() asked: Input<typeof typeDice>) {
    return this.dice.type(asked);
  }

  @Implements(confirmDice)
  confirmThrown(@Parsed() asked: Input<typeof confirmDice>) {
    return this.dice.confirm(asked);
  }

  @Implements(typeValue)
  type(@Parsed() asked: Input<typeof typeValue>) {
    return this.values.type(asked);
  }

  @Implements(confirmValue)
  confirm(@Parsed() asked: Input<typeof confirmValue>) {
    return this.values.confirm(asked);
  }

  @Implements(sayValueAbsent)
  sayAbsent(@Parsed() asked: Input<typeof sayValueAbsent>) {
    return this.values.sayAbsent(asked);
  }

  @Implements(runDrawNow)
  draw(@Parsed() asked: Input<typeof runDrawNow>) {
    return this.drawing.draw(asked);
  }

  @Implements(proposeAnnex)
  propose(@Parsed() asked: Input<typeof proposeAnnex>) {
    return this.annexes.propose(asked);
  }

  @Implements(decideAnnex)
  decide(@Parsed() asked: Input<typeof decideAnnex>) {
    return this.annexes.decide(asked);
  }
}
