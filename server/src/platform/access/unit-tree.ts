import { Injectable } from '@nestjs/common';

type Ask = (unitId: string) => Promise<readonly string[]>;

/** Where a unit stands among the others. Domain `service-cards` says so; until it does no unit is below another. */
@Injectable()
export class UnitTree {
  private ask: Ask = async () => [];

  answerWith(ask: Ask): void {
    this.ask = ask;
  }

  /** The units above it, itself included; empty for a unit that is not there. */
  pathOf(unitId: string): Promise<readonly string[]> {
    return this.ask(unitId);
  }
}
