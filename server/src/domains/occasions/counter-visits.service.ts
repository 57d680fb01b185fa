import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { type OccasionView, openAtDisplay, scanCounterCode } from '@yingshang/shared/contracts/occasions';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { anHourBefore, type IssuedCode, secondsUntilRoom, wholeSeconds, whyNoVisit } from './counter-code';
import { CounterDisplaysRepository } from './counter-displays.repository';
import { CountersRepository } from './counters.repository';
import { DisplayKeys } from './display-keys';
import { AT_DISPLAY_MS, type Occasion, type OccasionUser, VISIT_MS } from './occasion-use';
import {
  codeOfOtherCounter,
  endedCode,
  fullCounter,
  unknownCode,
  unknownDisplay,
  usedCode,
} from './occasions.refusals';
import { Occasions } from './occasions.service';

interface Visit {
  readonly counterId: string;
  readonly channel: 'counter' | 'display';
  readonly user: OccasionUser;
  readonly lifeMs: number;
}

/** A visit is proven: by a scan of the code that a display shows now, or on the display itself. */
@Injectable()
export class CounterVisits {
  constructor(
    private readonly occasions: Occasions,
    private readonly counters: CountersRepository,
    private readonly displays: CounterDisplaysRepository,
    private readonly keys: DisplayKeys,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async scan(
    user: OccasionUser,
    idempotencyKey: string,
    scanned: { readonly token: string; readonly counter: string },
  ): Promise<Outcome<OccasionView>> {
    const tokenKey = this.keys.ofToken(scanned.token);
    const key = {
      idempotencyKey,
      route: scanCounterCode.name,
      actor: user.personId ?? user.visitorId,
      request: { tokenKey, counter: scanned.counter },
    };
    const opened = await this.writes.once(key, async (manager) => {
      const code = await this.displays.lockCode(tokenKey, manager);
      if (code === null) return unknownCode();
      const refused = this.refuseCode(code, scanned.counter);
      if (refused !== null) return refused;
      const visit = { counterId: code.counterId, channel: 'counter', user, lifeMs: VISIT_MS } as const;
      const occasion = await this.open(visit, manager);
      if (occasion === null) return unknownCode();
      if (occasion.ok) await this.displays.spendCode(tokenKey, manager);
      return occasion.ok ? ok({ id: occasion.value.id }) : occasion;
    });
    return opened.ok ? this.occasions.view(opened.value.id, user) : opened;
  }

  /** The person at the display needs no phone: `visitorId` was drawn for this one rating. */
  async openAtDisplay(
    visitorId: string,
    idempotencyKey: string,
    session: string,
  ): Promise<Outcome<ResponseOf<typeof openAtDisplay>>> {
    const sessionKey = this.keys.ofSession(session);
    const key = { idempotencyKey, route: openAtDisplay.name, actor: visitorId, request: { sessionKey } };
    return this.writes.once(key, async (manager) => {
      const counter = await this.displays.counterOf(sessionKey, manager);
      if (counter === null) return unknownDisplay();
      const user = { personId: null, visitorId };
      const visit = { counterId: counter.id, channel: 'display', user, lifeMs: AT_DISPLAY_MS } as const;
      const occasion = await this.open(visit, manager);
      if (occasion === null) return unknownDisplay();
      return occasion.ok ? ok({ id: occasion.value.id, secondsLeft: wholeSeconds(AT_DISPLAY_MS) }) : occasion;
    });
  }

  private refuseCode(code: IssuedCode, mark: string) {
    const reason = whyNoVisit(code, mark, this.clock.now());
    if (reason === 'other-counter') return codeOfOtherCounter();
    if (reason === 'used') return usedCode();
    return reason === 'ended' ? endedCode() : null;
  }

  /** Null when the counter was closed meanwhile. */
  private async open(
    { counterId, channel, user, lifeMs }: Visit,
    manager: EntityManager,
  ): Promise<Outcome<Occasion> | null> {
    const counter = await this.counters.lockOpen(counterId, manager);
    if (counter === null) return null;
    const now = this.clock.now();
    const lastHour = await this.counters.openingsSince(counterId, anHourBefore(now), manager);
    if (lastHour.length >= counter.hourlyCap)
      return fullCounter(counter.hourlyCap, secondsUntilRoom(lastHour, counter.hourlyCap, now));
    await this.counters.addOpening(randomUUID(), counterId, new Date(now), manager);
    const { unitId, officerId, name } = counter;
    return ok(
      await this.occasions.open({ channel, unitId, officerId, counterName: name }, user, lifeMs, manager),
    );
  }
}
