import { Injectable } from '@nestjs/common';

/**
 * Whether the loaded city is a demo city. Domain `city` says so through `answerWith`;
 * until it does the answer is no, so that demo routes stay shut.
 */
@Injectable()
export class CityKind {
  private ask: () => boolean | Promise<boolean> = () => false;

  answerWith(ask: () => boolean | Promise<boolean>): void {
    this.ask = ask;
  }

  async isDemo(): Promise<boolean> {
    return this.ask();
  }
}
