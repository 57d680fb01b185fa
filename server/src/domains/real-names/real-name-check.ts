import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { CityKind } from '../../platform/access';
import type { NamedId } from './real-name-words';
import { notOffered } from './real-names.refusals';
import { isSample } from './sample-people';

/** Who says whether a name and an ID number belong together. A city's own takes the place of `StandInCheck`. */
export abstract class RealNameCheck {
  /** `stand-in`: takes made-up people only. Null: nobody checks here. */
  abstract way(): Promise<'check' | 'stand-in' | null>;

  /** Refused with `real-names.not-answered` or `real-names.not-offered`. Never inside a transaction. */
  abstract matches(named: NamedId): Promise<Outcome<boolean>>;
}

/** As delivered. In a demo city visibly made-up people match, and nobody real does. */
@Injectable()
export class StandInCheck extends RealNameCheck {
  constructor(private readonly cityKind: CityKind) {
    super();
  }

  async way(): Promise<'stand-in' | null> {
    return (await this.cityKind.isDemo()) ? 'stand-in' : null;
  }

  async matches(named: NamedId): Promise<Outcome<boolean>> {
    return (await this.cityKind.isDemo()) ? ok(isSample(named)) : notOffered();
  }
}
