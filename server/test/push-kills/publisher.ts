import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { calendarDate } from '@yingshang/shared/kernel';
import { ChangedAnswersService } from '../../src/domains/pushes';
import { campaign } from './cast-in-spec';
import { openContext } from './context';

/**
 * Publishes campaigns up to the number that a file says, each in a transaction of its own; it may be killed in any of
 * them and begins anew. What it has published it finds in the database.
 */
export async function runAsProcess([file = '']: readonly string[]): Promise<void> {
  // Set by whoever starts it, and by nobody else.
  const { app, dataSource } = await openContext(process.env as Record<string, string>);
  const changes = app.get(ChangedAnswersService, { strict: false });
  process.stdout.write('the publisher is ready\n');
  for (let number = 1; ; ) {
    if (number > Number(readFileSync(file, 'utf8'))) {
      await sleep(50);
      continue;
    }
    const { policy, rule } = campaign(number);
    const standing = { rule, phase: 'open' as const, asOf: calendarDate('2026-11-21') };
    await dataSource.transaction((manager) => changes.policyIs(policy, standing, manager));
    number += 1;
  }
}
