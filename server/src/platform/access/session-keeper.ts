import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';

/**
 * Who a session's token stands for. Domain `identity` says so through `answerWith`; until it does nobody is signed
 * in, so that every route that asks for a person stays shut.
 */
@Injectable()
export class SessionKeeper {
  private ask: (token: string) => Promise<Actor | null> = async () => null;

  answerWith(ask: (token: string) => Promise<Actor | null>): void {
    this.ask = ask;
  }

  /** Null for a token that does not hold: unknown, ended or run out. */
  actorOf(token: string): Promise<Actor | null> {
    return this.ask(token);
  }
}
