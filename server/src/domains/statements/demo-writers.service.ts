import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { PeopleService } from '../identity';
import { StatementsRepository } from './statements.repository';

/** Anybody can play staff of the demo, so what others wrote, said or sent is nobody's to open there. */
@Injectable()
export class DemoWriters {
  constructor(
    private readonly statements: StatementsRepository,
    private readonly people: PeopleService,
  ) {}

  /** What was written on this device, or by somebody whom the same device plays. */
  async mayOpen({ demo, personId }: Actor, visitorId: string, statementId: string): Promise<boolean> {
    if (!demo) return true;
    const writer = await this.statements.writerOf(statementId);
    if (writer === null) return false;
    if (writer.visitorId !== null && writer.visitorId === visitorId) return true;
    return writer.personId !== null && this.people.arePlayedOnOneDevice(writer.personId, personId);
  }
}
