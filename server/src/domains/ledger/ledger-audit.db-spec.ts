import { runTampers } from '../../../bench/ledger/run-tampers';
import { type SmallLog, smallLog } from '../../../bench/ledger/small-log';
import { withDatabase } from '../../../test/support';

const nothing = { witness: null, receipts: [] };

describe('what a superuser does to the ledger', () => {
  const suite = withDatabase();

  it('is found and located, whatever it is (pnpm accept ledger does a thousand of them)', async () => {
    const { tampered, detected, located, falseAlarms, missed } = await runTampers(suite.database, {
      changes: 60,
      seed: 1,
    });
    expect(missed).toEqual([]);
    expect({ detected, located, falseAlarms }).toEqual({
      detected: tampered,
      located: tampered,
      falseAlarms: 0,
    });
  }, 240_000);
});

describe('what may be gone', () => {
  const suite = withDatabase();
  let log: SmallLog;
  const faultsOf = async (isDemo = false) => {
    const report = await log.dataSource.transaction((manager) => log.audit.within(nothing, isDemo, manager));
    return { faults: report.faults.map(({ fault }) => fault), erased: report.erased, reset: report.reset };
  };
  const rated = async () => (await log.rate(1))[0]?.subject ?? '';
  beforeAll(async () => {
    log = await smallLog(suite.database);
  });

  it('is a text whose destruction stands on the log, and nothing that nobody said', async () => {
    const [said, unsaid] = [await rated(), await rated()];
    await log.sign();
    await log.destroyText(said, { said: true });
    expect(await faultsOf()).toEqual({ faults: [], erased: 1, reset: 0 });
    await log.destroyText(unsaid, { said: false });
    expect(await faultsOf()).toEqual({ faults: ['text-destroyed'], erased: 1, reset: 0 });
    // The text was given up, the row was not.
    await log.dataSource.query('DELETE FROM probe_ratings WHERE id = $1', [said]);
    expect((await faultsOf()).faults.toSorted()).toEqual(['row-missing', 'text-destroyed']);
  });

  it('is in a demo city what a reset took away, and not what came later', async () => {
    await log.dataSource.transaction(async (manager) => {
      await manager.query('DELETE FROM probe_ratings');
      const entry = { kind: 'demo-reset' as const, subject: crypto.randomUUID(), content: { v: 1 } };
      await log.ledger.record([entry], manager);
    });
    const later = await rated();
    await log.sign();
    expect((await faultsOf(true)).faults).toEqual([]);
    expect((await faultsOf(false)).faults).toEqual(['row-missing', 'row-missing']);
    await log.dataSource.query('DELETE FROM probe_ratings WHERE id = $1', [later]);
    expect((await faultsOf(true)).faults).toEqual(['row-missing']);
  });
});
