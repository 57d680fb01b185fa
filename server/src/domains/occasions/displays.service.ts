import { Inject, Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  CODE_SHOWN_SECONDS,
  type CounterCode,
  type DisplayState,
  type pairThisDisplay,
} from '@yingshang/shared/contracts/occasions';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { phoneAddress, SETTINGS, type Settings } from '../../platform/config';
import { Transactions } from '../../platform/database';
import { qrModules } from '../../platform/qr-code';
import { CityService } from '../city';
import { ServiceCardsService } from '../service-cards';
import type { CounterEntity } from './counter.entity';
import { counterMark, secondsToShow } from './counter-code';
import { CounterDisplaysRepository } from './counter-displays.repository';
import { DisplayKeys } from './display-keys';
import { newCounterToken, newDisplaySession, typedPairingCode } from './new-tokens';
import { tooManyCodes, unknownDisplay, unknownPairing } from './occasions.refusals';

const MINUTE_SECONDS = 60;
/** Far more than a display that changes at every scan needs; less than whoever took its session would like. */
const MOST_CODES_A_MINUTE = 30;

/** What a tablet at a counter asks for. It holds a session and nothing from which a code could be made. */
@Injectable()
export class DisplaysService {
  constructor(
    private readonly displays: CounterDisplaysRepository,
    private readonly cards: ServiceCardsService,
    private readonly city: CityService,
    private readonly keys: DisplayKeys,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async pair(typed: string): Promise<Outcome<ResponseOf<typeof pairThisDisplay>>> {
    const session = newDisplaySession();
    const pairingKey = this.keys.ofPairing(typedPairingCode(typed));
    const paired = await this.transactions.run(async (manager) => {
      const waiting = await this.displays.findPairing(pairingKey, new Date(this.clock.now()), manager);
      if (waiting === null) return unknownPairing();
      await this.displays.pair(waiting, this.keys.ofSession(session), manager);
      return ok(undefined);
    });
    if (!paired.ok) return paired;
    const state = await this.state(session, null);
    if (!state.ok) return state;
    const { unitName, counterName } = state.value;
    return ok({ session, unitName, counterName });
  }

  async state(session: string, shown: string | null): Promise<Outcome<DisplayState>> {
    const counter = await this.displays.counterOf(this.keys.ofSession(session));
    if (counter === null) return unknownDisplay();
    const { unitId, officerId } = counter;
    const unit = await this.cards.findUnit(unitId);
    const officer = officerId === null ? null : await this.cards.findOfficer(officerId);
    return ok({
      unitName: unit?.name ?? '',
      counterName: counter.name,
      officerName: officer?.name ?? null,
      demo: (await this.city.loaded())?.demo ?? false,
      secondsLeft: await this.secondsLeft(counter, shown),
    });
  }

  async nextCode(session: string): Promise<Outcome<CounterCode>> {
    const counter = await this.displays.counterOf(this.keys.ofSession(session));
    if (counter === null) return unknownDisplay();
    const now = this.clock.now();
    const lately = new Date(now - MINUTE_SECONDS * 1_000);
    if ((await this.displays.countCodesSince(counter.id, lately)) >= MOST_CODES_A_MINUTE)
      return tooManyCodes(MINUTE_SECONDS);
    const token = newCounterToken();
    await this.displays.addCode(this.keys.ofToken(token), counter.id, new Date(now));
    // Cameras and chat apps often drop what follows a hash, so the token stands before it.
    const address = `${phoneAddress(this.settings)}/?c=${token}&w=${counterMark(counter.id)}`;
    return ok({ token, address, modules: qrModules(address), secondsLeft: CODE_SHOWN_SECONDS });
  }

  private async secondsLeft({ id }: CounterEntity, shown: string | null): Promise<number> {
    const code = shown === null ? null : await this.displays.findCode(this.keys.ofToken(shown));
    return secondsToShow(code, id, this.clock.now());
  }
}
