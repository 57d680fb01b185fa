import type { DrainFigures } from './drain-rate';
import type { InboxFigures } from './inbox-growth';
import type { InteractiveFigures } from './interactive';
import type { ToldFigures } from './told-ratio';

/** A part that was left out has no figures. */
export interface PushFigures {
  readonly telling?: readonly ToldFigures[];
  readonly inbox?: InboxFigures;
  readonly drain?: DrainFigures;
  readonly interactive?: InteractiveFigures;
}

export function tellingLines(holders: number, rows: readonly ToldFigures[]): string {
  const lines = rows.map(({ name, told, ours, bare }) =>
    [
      name.padEnd(10),
      told.toLocaleString('en').padStart(9),
      whole(ours).padStart(9),
      whole(bare).padStart(9),
      (ours / bare).toFixed(2).padStart(6),
    ].join(' '),
  );
  const head = `${holders.toLocaleString('en')} enterprises: told, ms of ours, of the bare INSERT … SELECT, ratio`;
  return [head, ...lines, ''].join('\n');
}

export function inboxLine({ without, withOld, lists, oldRows, oldMegabytes }: InboxFigures): string {
  return `inbox, p95 of ${lists} lists each: ${ms(without)} alone, ${ms(withOld)} with ${oldRows.toLocaleString('en')} old rows (${whole(oldMegabytes)} MB)\n`;
}

export function drainLine({ ours, bare, messages }: DrainFigures): string {
  return `drain of ${messages} messages: ${whole(ours)} a second by one worker, ${whole(bare)} by the bare loop\n`;
}

export function interactiveLine({ quiet, draining, requests, drainPerSecond }: InteractiveFigures): string {
  return `pages, p99 of ${requests} requests each: ${ms(quiet)} alone, ${ms(draining)} beside a drain of ${whole(drainPerSecond)} a second\n`;
}

export function figuresLine({ telling, inbox, drain, interactive }: PushFigures) {
  return {
    bench: 'push',
    ratio: ratioOf(telling, 'publish'),
    // Beside it, not in it: an edit writes few rows, and counts besides who has the policy as before.
    editRatio: ratioOf(telling, 'edit'),
    drainRatio: drain && rounded(drain.ours / drain.bare, 2),
    drainPerSecond: drain && Math.round(drain.ours),
    inboxGrowth: inbox && rounded(inbox.withOld / inbox.without, 2),
    interactiveP99Ratio: interactive && rounded(interactive.draining / interactive.quiet, 2),
  };
}

function ratioOf(telling: PushFigures['telling'], wanted: ToldFigures['name']): number | undefined {
  const row = telling?.find(({ name }) => name === wanted);
  return row && rounded(row.ours / row.bare, 2);
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const whole = (value: number) => Math.round(value).toLocaleString('en');
const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
