import { listUnitFollowUps } from '@yingshang/shared/contracts/follow-ups';
import {
  listCounters,
  makeCounter,
  nextCounterCode,
  pairDisplay,
  pairThisDisplay,
  scanCounterCode,
} from '@yingshang/shared/contracts/occasions';
import { promptsFor, promptsVersion, rate } from '@yingshang/shared/contracts/ratings';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { call } from '../../platform/request';
import { routeUrl } from '../../platform/routes';
import { uniqueId } from '../../platform/unique-id';
import { useDisplaySession } from '../occasions/display-session';
import { asSomeStaff, sitDown } from './prepare-people';

/** Two, so that whoever plays the display does not cut off who scans. */
const SCANNED = '演示窗口';
const SHOWN = '演示评价屏';
const CAP = 600;

interface ShownCode {
  readonly c: string;
  readonly w: string;
}

/** As if this phone had just scanned the display of a counter. */
export async function someVisit(): Promise<Outcome<string>> {
  const code = await freshCode();
  return code.ok ? ok(routeUrl('scan', { c: code.value.c, w: code.value.w })) : code;
}

/** This device stands on a counter. */
export async function someDisplay(): Promise<Outcome<string>> {
  const paired = await pairedCounter(SHOWN);
  if (!paired.ok) return paired;
  useDisplaySession.getState().begin(paired.value.session);
  return ok(routeUrl('counterDisplay', undefined));
}

/** A lead's desk on which a bad rating waits; if there is none, this device's resident gave one. */
export async function someBadRating(): Promise<Outcome<string>> {
  const waiting = await somethingWaits();
  if (!waiting.ok) return waiting;
  if (!waiting.value) {
    const rated = await rateBadly();
    if (!rated.ok) return rated;
    const back = await sitDown('staff', ['lead']);
    if (!back.ok) return back;
  }
  return ok(routeUrl('unitFollowUps', {}));
}

async function somethingWaits(): Promise<Outcome<boolean>> {
  const unit = await sitDown('staff', ['lead']);
  if (!unit.ok) return unit;
  const cases = await call(listUnitFollowUps, { params: { id: unit.value } });
  return cases.ok ? ok(cases.value.items.some(({ state }) => state === 'opened')) : cases;
}

async function rateBadly(): Promise<Outcome<unknown>> {
  const rater = await sitDown('resident');
  if (!rater.ok) return rater;
  const code = await freshCode();
  if (!code.ok) return code;
  const visit = await call(scanCounterCode, { body: { token: code.value.c, counter: code.value.w } });
  if (!visit.ok) return visit;
  const { channel, id: occasionId } = visit.value;
  const prompts = promptsFor(promptsVersion, channel, 1).map(({ key }) => key);
  const said = { stars: 1 as const, promptsVersion, prompts: prompts.slice(0, 1) };
  const text = '演示：为一张证明跑了三趟，每次说的材料都不一样。';
  return call(rate, {
    // Named, so that the unit need not wait for the next working day.
    body: {
      ...said,
      ticket: await uniqueId(),
      rated: { occasionId },
      text,
      more: false,
      named: true,
      enterpriseId: null,
    },
  });
}

async function freshCode(): Promise<Outcome<ShownCode>> {
  const paired = await pairedCounter(SCANNED);
  if (!paired.ok) return paired;
  const { session, counterId } = paired.value;
  const shown = await call(nextCounterCode, { body: { session } });
  return shown.ok ? ok({ c: shown.value.token, w: counterId.slice(0, 8) }) : shown;
}

async function pairedCounter(name: string): Promise<Outcome<{ counterId: string; session: string }>> {
  const pairing = await asSomeStaff(['lead'], (unitId) => pairingCode(unitId, name));
  if (!pairing.ok) return pairing;
  const { code, counterId } = pairing.value;
  const paired = await call(pairThisDisplay, { body: { code } });
  return paired.ok ? ok({ counterId, session: paired.value.session }) : paired;
}

async function pairingCode(unitId: string, name: string) {
  const counter = await counterNamed(unitId, name);
  if (!counter.ok) return counter;
  const params = { id: unitId, counterId: counter.value };
  const pairing = await call(pairDisplay, { params, body: {} });
  return pairing.ok ? ok({ code: pairing.value.code, counterId: counter.value }) : pairing;
}

async function counterNamed(id: string, name: string): Promise<Outcome<string>> {
  const known = await call(listCounters, { params: { id } });
  if (!known.ok) return known;
  const found = known.value.counters.find((counter) => counter.name === name);
  if (found) return ok(found.id);
  const made = await call(makeCounter, { params: { id }, body: { name, officerId: null, hourlyCap: CAP } });
  return made.ok ? ok(made.value.id) : made;
}
