import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/platform/database';
import { CanaryServer, type Operation } from '../canary/canary-server';
import { aborted, disturbed } from '../canary/disturbances';
import { flows, requestOf, walk } from '../canary/flows';
import type { Known } from '../canary/known';
import { CanaryPeople } from '../canary/people';
import { around, planted, plants, plantsIn } from '../canary/planted';
import { foundInDump } from '../support/plain-text-dump';
import { packWithRegistry } from '../support/registry-pack';
import { killed, runCliProcess, startServerProcess, temporaryFolder } from '../support/server-process';
import { testSettings } from '../support/test-settings';
import { removePack, writePack } from '../support/tiny-pack';

jest.setTimeout(600_000);

/** Whoever brought a text along may hear it again. To anybody else it is told by these routes only, and why. */
const tells: Readonly<Record<string, string>> = {
  'my-data.export': 'the owner’s own data',
  'call-backs.desk': 'what somebody wrote to this very desk',
  'enterprises.delegates': 'the owner’s own word for whom they named',
  'ratings.one-of-mine': 'the rater’s own words',
  'complaints.one-of-mine': 'the complainant’s own words',
};

const folder = temporaryFolder();
// As an operator would run it to find a fault; limits are not what is looked at here.
const environs = {
  DATA_DIR: folder.path,
  LOG_LEVEL: 'trace',
  WRITES_PER_MINUTE: '100000000',
  ADDRESS_WRITES_PER_MINUTE: '100000000',
  REQUESTS_PER_MINUTE: '100000000',
};

/** Every file of the data folder, the database's pages and its log included, with what stands around the text. */
function filesWith(text: string): string[] {
  return readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder.path, name)).isFile())
    .flatMap((name) => {
      const bytes = readFileSync(join(folder.path, name));
      const at = bytes.indexOf(text);
      if (at < 0 && !name.includes(text)) return [];
      const words = bytes.subarray(Math.max(0, at - 200), at + 60).toString('utf8');
      return [`${name}: ${words.replaceAll(/[^\p{L}\p{N}\p{P}]+/gu, ' ')}`];
    });
}

describe('what a person entrusts to the product', () => {
  let server: CanaryServer;
  let people: CanaryPeople;
  let routes: readonly Operation[];
  let pack = '';
  const known: Known = {
    enterpriseId: '',
    callBackId: '',
    delegationId: '',
    controlCode: '',
    grantId: '',
    personId: '',
    edition: '',
    privacyVersion: '',
    realNameVersion: '',
    code: '',
    counterId: '',
    pairingCode: '',
    displaySession: '',
    counterToken: '',
    occasionId: '',
    ratingTicket: '',
    statementId: '',
    planId: '',
    childVersion: '',
  };

  beforeAll(async () => {
    server = new CanaryServer(await startServerProcess(environs));
    pack = await writePack(packWithRegistry());
    const { code, stderr } = await runCliProcess(['city', 'load', pack, '--json'], environs).ended;
    if (code !== 0) throw new Error(stderr);
    routes = await server.readRoutes();
    people = new CanaryPeople(server);
    Object.assign(known, await people.versions());
  });
  afterAll(async () => {
    await killed(server.process, 'SIGKILL');
    await removePack(pack);
    folder.remove();
  });

  it('passes through every route there is', () => {
    const walked = new Set(flows.map(({ route }) => route));
    expect(routes.map(({ route }) => route).filter((route) => !walked.has(route))).toEqual([]);
    expect([...walked].filter((route) => !routes.some((one) => one.route === route))).toEqual([]);
  });

  it('is used by every flow of the product', async () => {
    const some = flows.filter(({ last }) => !last);
    expect(await walk(server, people, known, some)).toEqual([]);
  });

  it('comes with broken, wrong, huge and aborted requests to every route', async () => {
    const faults: string[] = [];
    for (const flow of [...flows].sort((a, b) => Number(a.last ?? false) - Number(b.last ?? false))) {
      await people.wakeUp(flow.as ?? 'guest');
      const base = requestOf(flow, people, known);
      for (const request of disturbed(server.operation(flow.route), base)) {
        const { status, text } = await server.ask(flow.route, request);
        if (status >= 500 && status !== 503)
          faults.push(`${flow.route}: ${JSON.stringify(request).slice(0, 400)} ${text}`);
      }
      await aborted(server, flow.route, base);
    }
    for (const plant of plants) {
      const name = encodeURIComponent(plant);
      for (const path of [
        `/api/${name}`,
        `/${name}`,
        `/api/units/${name}/x/${name}`,
        `/api/search?q=${name}`,
        `/api/%${name}`,
      ])
        await server.send('no route', 'GET', path, {});
      await server.send('no route', 'POST', `/api/${name}`, { body: { name: plant } });
    }
    expect(faults).toEqual([]);
  });

  it('is there until the end of every flow', async () => {
    const some = flows.filter(({ last }) => last);
    expect(await walk(server, people, known, some)).toEqual([]);
  });

  it('is told by no answer to anybody but its owner and whom it was written to', () => {
    const ofOwner = server.heard.filter(({ route }) => route === 'my-data.export');
    expect(ofOwner.some(({ text }) => text.includes(planted.phone))).toBe(true);
    const leaks = server.heard
      .filter(({ route }) => tells[route] === undefined)
      .map(({ route, status, headers, text, brought }) => ({
        route,
        status,
        all: `${headers} ${text}`,
        brought,
      }))
      .filter(({ all, brought }) => plantsIn(all).some((plant) => !brought.includes(plant)));
    const shown = leaks.map(({ route, status, all }) => `${route} ${status}: …${around(all)}…`);
    expect([...new Set(shown)].slice(0, 20)).toEqual([]);
  });

  it('stands in no log, at any level', async () => {
    await killed(server.process, 'SIGTERM');
    const log = server.process.output();
    expect(log.includes('/api/units/u-city/call-backs')).toBe(true);
    const leaks = log.split('\n').filter((line) => plantsIn(line).length > 0);
    expect(leaks.map((line) => around(line)).slice(0, 40)).toEqual([]);
  });

  it('stands in no file of the data folder, and in no row of the database', async () => {
    for (const plant of plants) expect([plant, filesWith(plant)]).toEqual([plant, []]);
    const database = await openDatabase(testSettings({ dataDir: folder.path }), { migrate: false });
    try {
      for (const plant of plants) expect([plant, await foundInDump(database, plant)]).toEqual([plant, []]);
      // The looking works: what is no secret is found.
      expect(await foundInDump(database, 'account.erased')).not.toEqual([]);
    } finally {
      await database.close();
    }
  });
});
