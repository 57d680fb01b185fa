import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { SignInWay } from '@yingshang/shared/contracts/identity';
import type { endOtherSessions, listMySessions, MyAccount } from '@yingshang/shared/contracts/my-data';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { sessionEnded } from '../../platform/access';
import { Transactions } from '../../platform/database';
import { ConsentsService } from '../consents';
import { PeopleService, type PersonEntity, SessionsService } from '../identity';
import { WechatPeople } from '../sign-in';

/** 我的账号: who I am here, and where I am signed in. */
@Injectable()
export class AccountService {
  constructor(
    private readonly people: PeopleService,
    private readonly starts: SessionsService,
    private readonly wechat: WechatPeople,
    private readonly consents: ConsentsService,
    private readonly transactions: Transactions,
  ) {}

  async view({ personId }: Actor): Promise<Outcome<MyAccount>> {
    const entity = await this.people.find(personId);
    if (entity === null) return refuse(sessionEnded);
    return ok({
      person: await this.people.shown(entity),
      maskedPhone: await this.people.phoneMaskOf(entity),
      ways: waysOf(entity, await this.wechat.isKnown(personId)),
      consents: (await this.consents.listOf(personId)).map(({ purpose, version, givenAt, withdrawnAt }) => ({
        purpose,
        version,
        givenAt: givenAt.toISOString(),
        withdrawnAt: withdrawnAt?.toISOString() ?? null,
      })),
    });
  }

  async sessions({ personId, sessionId }: Actor): Promise<ResponseOf<typeof listMySessions>> {
    const sessions = await this.starts.listOf(personId);
    return {
      items: sessions.map(({ id, device, way, startedAt, usedAt }) => ({
        id,
        device,
        way,
        startedAt: startedAt.toISOString(),
        usedAt: usedAt.toISOString(),
        current: id === sessionId,
      })),
    };
  }

  async endSession({ personId }: Actor, id: string): Promise<{ ended: boolean }> {
    return { ended: await this.starts.endOf(personId, id) };
  }

  endOthers(actor: Actor): Promise<Outcome<ResponseOf<typeof endOtherSessions>>> {
    return this.transactions.run(async (manager) =>
      ok({ ended: await this.starts.endOthers(actor, manager) }),
    );
  }
}

function waysOf({ demo, phoneIndex }: PersonEntity, byWechat: boolean): SignInWay[] {
  const ways: readonly [SignInWay, boolean][] = [
    ['demo', demo],
    ['phone', phoneIndex !== null],
    ['wechat', byWechat],
  ];
  return ways.flatMap(([way, holds]) => (holds ? [way] : []));
}
