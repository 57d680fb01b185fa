import { randomUUID } from 'node:crypto';
import { quicknet, timeOfRound } from '@yingshang/shared/beacon';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getLiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import type { PlanContent } from '@yingshang/shared/kindergarten';
import { samplePlan } from '../../../shared/test/sample-plan';
import { DrawReleases } from '../../src/domains/kindergarten-draws';
import { checkedPerson } from './given-complaint';
import { givenApplication, nextChild } from './guardians';
import { provenAtBureau, publishedPlan } from './published-plan';
import { realPerson, startSession } from './real-staff';
import type { SignedIn } from './signed-in';
import type { SuiteCity } from './with-city';
import type { TestAnswer } from './with-server';

/** A round that the network published long ago, so that a draw of that day can be gone through. */
export const PAST_ROUND = {
  round: 10_024_141,
  signature:
    '8c87caf26bb4f5e9fdfad5ddf739ff8683344f8cf04a8c381225ff067557b5d9d51937eed765fcef21971bf5ddef44bb',
};

/** On which day each part of it is gone through. */
export const DRAW_DAYS = {
  publish: '2024-06-01',
  apply: '2024-06-12',
  seal: '2024-07-01',
  draw: '2024-08-05',
} as const;

/** When its value came to be. */
export const VALUE_AT = timeOfRound(PAST_ROUND.round);
const at = (minutes: number) => new Date(VALUE_AT + minutes * 60_000).toISOString();
/** Each dice may be thrown an hour before the value. */
export const pastPlan: PlanContent = {
  ...samplePlan,
  title: '示例区2024年幼儿园阳光派位（演示）',
  bornFrom: '2020-09-01',
  bornTo: '2021-08-31',
  opensAt: '2024-06-10T01:00:00.000Z',
  closesAt: '2024-06-20T09:00:00.000Z',
  mendsUntil: '2024-06-27T09:00:00.000Z',
  drawAt: at(-60),
  appealsUntil: '2024-08-31',
  beacon: {
    source: 'drand-quicknet',
    chain: quicknet.chainHash,
    round: PAST_ROUND.round,
    fallbacks: [PAST_ROUND.round + 600, PAST_ROUND.round + 1_200],
  },
};

export const DICE = '0123456789'.repeat(4);

/** Who stands around the table, each with a device. */
export class DrawCast {
  private readonly devices = new Map<string, string>();

  private constructor(
    private readonly city: SuiteCity,
    readonly planId: string,
    readonly operator: SignedIn,
    readonly second: SignedIn,
    readonly notary: SignedIn,
  ) {}

  /** Sessions of staff end within days: whoever goes on another day casts anew. */
  static async of(city: SuiteCity, planId: string): Promise<DrawCast> {
    const [operator, second] = [
      await provenAtBureau(city, 'lottery-operator', 'u-city'),
      await provenAtBureau(city, 'lottery-operator', 'u-city'),
    ];
    const { personId } = await realPerson(city, { role: 'notary', unitId: 'u-city' });
    return new DrawCast(city, planId, operator, second, await startSession(city, personId, true));
  }

  step(
    who: SignedIn,
    path: string,
    body: object = {},
    { key = randomUUID(), device }: { readonly key?: string; readonly device?: string } = {},
  ): Promise<TestAnswer> {
    const own = this.devices.get(who.personId) ?? randomUUID();
    this.devices.set(who.personId, own);
    return this.city.request('POST', `/api/units/u-city/kindergarten-draws/${this.planId}/${path}`, {
      body,
      headers: {
        authorization: `Bearer ${who.token}`,
        'idempotency-key': key,
        'x-visitor-id': device ?? own,
      },
    });
  }

  seal = () => this.step(this.operator, 'seal');
  freeze = async () => this.step(this.second, 'freeze', { root: (await this.live()).roll?.root });
  type = (digits = DICE) => this.step(this.operator, 'dice', { digits });
  confirm = (digits = DICE) => this.step(this.notary, 'dice/confirmation', { digits });
  draw = () => this.step(this.operator, 'drawing');

  handIn(signature = PAST_ROUND.signature, key = randomUUID()): Promise<TestAnswer> {
    return this.city.request('POST', `/api/kindergarten-draws/${this.planId}/value`, {
      body: { signature },
      headers: { 'idempotency-key': key, 'x-visitor-id': randomUUID() },
    });
  }

  async live(): Promise<ResponseOf<typeof getLiveDraw>> {
    const answer = await this.city.request('GET', `/api/kindergarten-draws/${this.planId}`);
    return answer.body as ResponseOf<typeof getLiveDraw>;
  }
}

/** So many minutes after the public value comes to be; before it where negative. */
export function standAt(city: SuiteCity, minutes: number): void {
  city.clock.moveTo(DRAW_DAYS.draw);
  city.clock.pass((VALUE_AT - city.clock.now()) / 1_000 + minutes * 60);
}

/** A plan of that summer, with so many accepted applications, the first of twins. @returns its id. */
export async function givenAcceptedRoll(
  city: SuiteCity,
  applications: number,
  content: PlanContent = pastPlan,
): Promise<string> {
  city.clock.moveTo(DRAW_DAYS.publish);
  const planId = await publishedPlan(city, 'u-city', content);
  city.clock.moveTo(DRAW_DAYS.apply);
  for (let n = 0; n < applications; n += 1) {
    const twins = [nextChild('2021-03-05'), nextChild('2021-03-05')];
    const children = n === 0 ? twins : [nextChild('2021-01-05')];
    await givenAccepted(city, planId, children);
  }
  return planId;
}

/** One application more, of a guardian of its own if none is named, accepted by a reviewer. */
export async function givenAccepted(
  city: SuiteCity,
  planId: string,
  children: readonly object[] = [nextChild('2021-01-06')],
  by: SignedIn | null = null,
): Promise<string> {
  const guardian = by ?? (await checkedPerson(city));
  const reviewer = await provenAtBureau(city, 'reviewer', 'u-city');
  const { id, revision } = await givenApplication(guardian, planId, { children });
  const path = `/api/units/u-city/kindergarten-applications/${id}/decision`;
  const decided = await reviewer.ask('POST', path, { decision: 'accepted', basedOn: revision });
  if (decided.status !== 200) throw new Error(decided.text);
  return id;
}

/** Goes on to a state, each step as people take it; the applications of the plan are accepted. */
export async function goneTo(
  city: SuiteCity,
  planId: string,
  state: 'frozen' | 'diced' | 'drawn' | 'released',
): Promise<DrawCast> {
  standAt(city, -50);
  const cast = await DrawCast.of(city, planId);
  const take = async (step: () => Promise<TestAnswer>) => {
    const answer = await step();
    if (answer.status !== 200) throw new Error(answer.text);
  };
  await take(cast.seal);
  await take(cast.freeze);
  if (state === 'frozen') return cast;
  await take(() => cast.type());
  await take(() => cast.confirm());
  if (state === 'diced') return cast;
  standAt(city, 1);
  await take(() => cast.handIn());
  await take(cast.draw);
  if (state === 'drawn') return cast;
  city.clock.pass(600);
  await city.app.get(DrawReleases, { strict: false }).releaseDue();
  return cast;
}
