import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { openPushBench, type PushBench } from './push/bench-application';
import { startStandIn } from './push/bench-processes';
import { measureDrain } from './push/drain-rate';
import { measureInbox } from './push/inbox-growth';
import { measureInteractive } from './push/interactive';
import { makePushCity } from './push/push-city';
import {
  drainLine,
  figuresLine,
  inboxLine,
  interactiveLine,
  type PushFigures,
  tellingLines,
} from './push/push-table';
import { measureTelling } from './push/told-ratio';

const FULL = {
  holders: 1_000_000,
  turns: 5,
  inbox: { readers: 2000, oldRows: 10_000_000, rounds: 3 },
  drain: { messages: 10_000, turns: 5 },
  interactive: { perSecond: 30, seconds: 20, rounds: 3 },
};
/** A twentieth of the enterprises and a hundredth of the old rows: for a look, not for figures. */
const QUICK: typeof FULL = {
  holders: 50_000,
  turns: 3,
  inbox: { readers: 300, oldRows: 100_000, rounds: 2 },
  drain: { messages: 1_000, turns: 1 },
  interactive: { perSecond: 30, seconds: 4, rounds: 1 },
};
const PARTS = ['telling', 'inbox', 'drain', 'interactive'];

/** `pnpm bench push [--quick] [--only telling,inbox,drain,interactive]`: telling a whole city, and carrying it. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
  const parts = values.only?.split(',') ?? PARTS;
  if (parts.some((part) => !PARTS.includes(part))) {
    process.stderr.write(`--only 可用：${PARTS.join('、')}。\n`);
    return 2;
  }
  const plan = values.quick ? QUICK : FULL;
  if (values.quick) console.log(`quick: ${plan.holders} enterprises, ${plan.inbox.oldRows} old rows`);
  const bench = await openPushBench();
  try {
    await makePushCity(bench.dataSource, plan.holders);
    console.log(JSON.stringify(figuresLine(await measure(bench, plan, new Set(parts)))));
  } finally {
    await bench.close();
  }
  return 0;
}

async function measure(
  bench: PushBench,
  plan: typeof FULL,
  parts: ReadonlySet<string>,
): Promise<PushFigures> {
  let figures: PushFigures = {};
  if (parts.has('telling')) {
    const telling = await measureTelling(bench, plan.turns);
    console.log(tellingLines(plan.holders, telling));
    figures = { ...figures, telling };
  }
  if (parts.has('inbox')) {
    const inbox = await measureInbox(bench, plan.inbox);
    console.log(inboxLine(inbox));
    figures = { ...figures, inbox };
  }
  const standIn = await startStandIn();
  try {
    if (parts.has('drain')) {
      const drain = await measureDrain(bench, standIn, plan.drain);
      console.log(drainLine(drain));
      figures = { ...figures, drain };
    }
    if (parts.has('interactive')) {
      const interactive = await measureInteractive(bench, standIn, plan.interactive);
      console.log(interactiveLine(interactive));
      figures = { ...figures, interactive };
    }
  } finally {
    await standIn.stop();
  }
  return figures;
}
