import { Injectable } from '@nestjs/common';
import { PeopleService } from '../identity';
import { RealNamesService } from '../real-names';

/** Whether two accounts are one person's. Never asked inside a transaction. */
@Injectable()
export class GuardianTies {
  constructor(
    private readonly realNames: RealNamesService,
    private readonly people: PeopleService,
  ) {}

  /** The same account, or another one of the same natural person. */
  async isOwn(reviewerId: string, guardianId: string | null): Promise<boolean> {
    return guardianId !== null && this.realNames.areOnePerson(reviewerId, guardianId);
  }

  /** In the demo one device plays several people. */
  async arePlayedOnOneDevice(personId: string, otherId: string | null): Promise<boolean> {
    return otherId !== null && (await this.people.arePlayedOnOneDevice(personId, otherId));
  }
}
