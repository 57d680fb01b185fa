import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import { MOST_FAILURES_AN_HOUR } from '@yingshang/shared/contracts/kindergarten-results';
import { type Answer, asked, openAgent } from './asked';
import type { AskedChild, DrawnPlan } from './lookup-city';

export const refusedKinds = ['wrong-name', 'unknown', 'unreleased', 'locked'] as const;
export type RefusedKind = (typeof refusedKinds)[number];
type Kind = RefusedKind | 'found' | 'guardian';

export interface TrialCity {
  readonly origin: string;
  /** The children of the first: found; of the second: asked for by wrong names; of the third: locked. */
  readonly open: DrawnPlan;
  readonly guessed: readonly AskedChild[];
  readonly locked: readonly AskedChild[];
  readonly strangers: readonly AskedChild[];
  readonly unreleased: DrawnPlan;
  /** Of the locked children’s own guardian. */
  readonly guardianToken: string;
}

export interface Trial {
  readonly times: Readonly<Record<RefusedKind, readonly number[]>>;
  /** How often each answer came that is not a result, by its bytes. */
  readonly refusals: ReadonlyMap<string, number>;
  readonly asked: number;
  /** Results for whoever knew number and name, and for the guardian of a locked child: all of them, or something is wrong. */
  readonly found: number;
  readonly foundWrongly: number;
  readonly missed: number;
  readonly guardianLockedOut: number;
  readonly guardianAsked: number;
}

const CONNECTIONS = 48;
/** Of a hundred questions: nineteen of each refusal and of what is found, and the guardian's own. */
const TURN: readonly Kind[] = ['found', ...refusedKinds];

/** Asks in an order drawn from a seed, all kinds between one another, over many connections at once. */
export async function lookUpTrial(city: TrialCity, count: number, next: () => number): Promise<Trial> {
  const agent = openAgent(CONNECTIONS);
  const times: Record<RefusedKind, number[]> = { 'wrong-name': [], unknown: [], unreleased: [], locked: [] };
  const refusals = new Map<string, number>();
  const figures = { found: 0, foundWrongly: 0, missed: 0, guardianLockedOut: 0, guardianAsked: 0 };
  for (const child of city.locked) await lock(agent, city, child);
  const turns: Record<Kind, number> = { ...zero };
  let left = count;
  const ask = async () => {
    while (left > 0) {
      left -= 1;
      const kind = next() < 0.05 ? 'guardian' : (TURN[Math.floor(next() * TURN.length)] ?? 'found');
      const answer = await askAs(agent, city, kind, (turns[kind] += 1));
      const isFound = answer.status === 200;
      if (kind === 'guardian') {
        figures.guardianAsked += 1;
        if (!isFound) figures.guardianLockedOut += 1;
      } else if (kind === 'found') figures[isFound ? 'found' : 'missed'] += 1;
      else {
        if (isFound) figures.foundWrongly += 1;
        times[kind].push(answer.tookMs);
        refusals.set(answer.bytes, (refusals.get(answer.bytes) ?? 0) + 1);
      }
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  agent.destroy();
  return { times, refusals, asked: count, ...figures };
}

const zero: Readonly<Record<Kind, number>> = {
  'wrong-name': 0,
  unknown: 0,
  unreleased: 0,
  locked: 0,
  found: 0,
  guardian: 0,
};

async function lock(agent: Agent, city: TrialCity, child: AskedChild): Promise<void> {
  for (let tries = 0; tries < MOST_FAILURES_AN_HOUR; tries += 1)
    await askFor(agent, city, city.open, { ...child, name: `示例错${'甲乙丙丁戊'.charAt(tries)}` });
}

function askAs(agent: Agent, city: TrialCity, kind: Kind, turn: number): Promise<Answer> {
  const { open, guessed, locked, strangers, unreleased, guardianToken } = city;
  // No child is asked for wrongly so often that it is locked: then it would be of another kind.
  const guess = Math.floor(turn / (MOST_FAILURES_AN_HOUR - 1));
  const of = (all: readonly AskedChild[], at: number) => all[at % all.length] as AskedChild;
  const ways: Record<Kind, () => Promise<Answer>> = {
    found: () => askFor(agent, city, open, of(open.children, turn)),
    'wrong-name': () => askFor(agent, city, open, { ...of(guessed, guess), name: '示例错名' }),
    unknown: () => askFor(agent, city, open, of(strangers, guess)),
    unreleased: () => askFor(agent, city, unreleased, of(unreleased.children, turn)),
    locked: () => askFor(agent, city, open, of(locked, turn)),
    guardian: () => askFor(agent, city, open, of(locked, turn), guardianToken),
  };
  return ways[kind]();
}

function askFor(
  agent: Agent,
  { origin }: TrialCity,
  { planId }: DrawnPlan,
  child: AskedChild,
  token?: string,
): Promise<Answer> {
  const headers = {
    'x-visitor-id': randomUUID(),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const url = `${origin}/api/kindergarten-draws/${planId}/look-up`;
  return asked(agent, url, headers, JSON.stringify(child));
}
