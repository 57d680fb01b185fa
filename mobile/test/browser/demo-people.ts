import { requestCallBack } from '@yingshang/shared/contracts/call-backs';
import { tellDemo } from '@yingshang/shared/contracts/demo';
import {
  enterprise,
  inviteDelegate,
  proveAsRepresentative,
  registerEnterprise,
  searchRegistry,
} from '@yingshang/shared/contracts/enterprises';
import { type Person, signInDemo } from '@yingshang/shared/contracts/identity';
import { listMessages } from '@yingshang/shared/contracts/notices';
import { getUnitRule } from '@yingshang/shared/contracts/policy-rules';
import { addDays, dateInShanghai } from '@yingshang/shared/kernel';
import type { Page } from 'playwright-core';
import { askServer } from '../support/ask-server';
import { BUREAU } from '../support/open-plan';
import { reviewedUnit } from '../support/reviewed-unit';
import { type DemoComplaints, demoComplaints } from './demo-complaints';
import { type DemoKindergartens, demoKindergartens } from './demo-kindergartens';
import { type DemoRatings, demoRatings } from './demo-ratings';
import { type DemoStatements, demoStatements } from './demo-statements';

/** `appellant`: lead of a unit whose ratings are reviewed, by the `decider`. */
export type DemoRole =
  | 'enterprise'
  | 'staff'
  | 'lead'
  | 'supervisor'
  | 'administrator'
  | 'checker'
  | 'auditor'
  | 'rater'
  | 'complainant'
  /** A tablet at a counter. */
  | 'display'
  /** A phone that has just scanned a counter's code. */
  | 'scanner'
  | 'appellant'
  | 'decider'
  /** Whoever draws kindergarten places: operator, reviewer and notary in one. */
  | 'bureau';

/** Who can sit at the phone, and what is theirs. */
export interface DemoPeople {
  /** One that the person controls, and has named a delegate for. */
  readonly enterpriseId: string;
  /** One for which nothing is proven. */
  readonly unprovenId: string;
  /** What the person was told of the first. */
  readonly messageId: string;
  readonly statements: DemoStatements;
  readonly ratings: DemoRatings;
  readonly complaints: DemoComplaints;
  /** The complainant's, whose name was checked. */
  readonly kindergartens: DemoKindergartens;
  /** A rating that may be appealed against, an appeal, ratings held back, and a public entry about one of them. */
  readonly reviewed: {
    readonly freeRow: string;
    readonly appealId: string;
    readonly findingId: string;
    readonly eventId: string;
  };
  /** What the phone keeps for each, by the names that `platform/session` gives it. */
  readonly kept: Readonly<Record<DemoRole, Readonly<Record<string, unknown>>>>;
}

/** Its title is `TOLD_TITLE`. */
const TOLD_POLICY = 'demo-home-service';
export const TOLD_TITLE = '演示：上门服务安心码';

const SESSION = 'yingshang.session';
const ENTERPRISE = 'yingshang.enterprise';
const DISPLAY = 'yingshang.display';
const VISITOR = 'yingshang.visitor';
const SCAN = 'yingshang.scan';
const SAID = 'yingshang.voice-notes';
/** As the app keeps them. */
const VERSIONS: Readonly<Record<string, number>> = {
  [SESSION]: 2,
  [ENTERPRISE]: 1,
  [DISPLAY]: 1,
  [VISITOR]: 1,
  [SCAN]: 1,
  [SAID]: 1,
};

/** Signs in somebody of an enterprise who has registered one, and somebody at whose desk a request waits. */
export async function demoPeople(serverUrl: string): Promise<DemoPeople> {
  const visitorId = crypto.randomUUID();
  const signIn = async (device: string, body: object) =>
    signInDemo.response.parse(await askServer(serverUrl, signInDemo.path, { visitorId: device, body }));
  const [owner, staff] = [
    await signIn(visitorId, { role: 'enterprise' }),
    await signIn(visitorId, { role: 'staff' }),
  ];
  const lead = await signIn(crypto.randomUUID(), { role: 'staff', staffRoles: ['lead'] });
  const supervisor = await signIn(crypto.randomUUID(), { role: 'staff', staffRoles: ['supervisor'] });
  const raterDevice = crypto.randomUUID();
  const rater = await signIn(raterDevice, { role: 'resident' });
  const complainant = await signIn(crypto.randomUUID(), { role: 'resident' });
  // On a device of their own: one device's member of staff is one person.
  const administrator = await signIn(crypto.randomUUID(), {
    role: 'staff',
    staffRoles: ['administrator', 'auditor'],
  });
  const { id: unprovenId } = await registerDiner(serverUrl, owner.token, 1);
  const { id, name } = await registerDiner(serverUrl, owner.token, 0);
  await takeControl(serverUrl, owner.token, id);
  await askServer(serverUrl, requestCallBack.path.replace(':id', staff.person.unit?.id ?? ''), {
    visitorId,
    body: { officerId: null, phone: '13800000000', about: '想问营业执照变更地址要带什么' },
  });
  await editRule(serverUrl, staff);
  const ratings = await demoRatings(serverUrl, { rater, raterDevice, lead });
  const { display, scanned, scanner } = ratings;
  // After the cases above, which are told apart by what was there before.
  const statements = await demoStatements(serverUrl);
  // One person: a lead of the demo gives complaints to people of the own device alone.
  const office = await signIn(crypto.randomUUID(), { role: 'staff', staffRoles: ['lead', 'handler'] });
  const complaints = await demoComplaints(serverUrl, {
    complainant,
    lead: office,
    handler: office,
    supervisor,
    checker: statements.checker,
  });
  const kindergartens = await demoKindergartens(serverUrl, complainant);
  const bureau = await signIn(crypto.randomUUID(), {
    role: 'staff',
    unitId: BUREAU,
    staffRoles: ['lottery-operator', 'reviewer', 'notary'],
  });
  const { lead: appellant, supervisor: decider, ...reviewed } = await reviewedUnit(serverUrl);
  return {
    reviewed,
    enterpriseId: id,
    statements,
    unprovenId,
    ratings,
    complaints,
    kindergartens,
    messageId: await newsOf(serverUrl, owner.token, id),
    kept: {
      enterprise: { [SESSION]: sessionOf(owner), [ENTERPRISE]: { id, name, facts: {} } },
      staff: { [SESSION]: sessionOf(staff) },
      lead: { [SESSION]: sessionOf(lead) },
      supervisor: { [SESSION]: sessionOf(supervisor) },
      rater: { [SESSION]: sessionOf(rater) },
      complainant: { [SESSION]: sessionOf(complainant) },
      display: { [DISPLAY]: display },
      scanner: { [VISITOR]: scanner.visitorId, [SCAN]: { token: scanned.c, key: scanner.key } },
      administrator: { [SESSION]: sessionOf(administrator) },
      checker: { [SESSION]: sessionOf(statements.checker), [VISITOR]: statements.device },
      auditor: { [SESSION]: sessionOf(statements.auditor) },
      appellant: { [SESSION]: sessionOf(appellant) },
      decider: { [SESSION]: sessionOf(decider) },
      bureau: { [SESSION]: sessionOf(bureau) },
    },
  };
}

/** A policy of the demo district is for companies of the whole city from now on, and whom that changes is told. */
export async function editRule(serverUrl: string, staff: { token: string; person: Person }): Promise<void> {
  const { token, person } = staff;
  const telling = () => askServer(serverUrl, tellDemo.path, { body: {} });
  // What was published so far is no news.
  await telling();
  const path = getUnitRule.path.replace(':id', person.unit?.id ?? '').replace(':policyId', TOLD_POLICY);
  const { edition } = getUnitRule.response.parse(await askServer(serverUrl, path, { token }));
  const rule = { all: [{ field: 'entityType', op: 'eq', value: 'enterprise' }] };
  await askServer(serverUrl, `${path}/versions`, {
    token,
    body: { rule, basedOn: edition, note: '演示：放宽到全市的企业' },
  });
  await telling();
}

async function newsOf(serverUrl: string, token: string, enterpriseId: string): Promise<string> {
  const { items } = listMessages.response.parse(await askServer(serverUrl, listMessages.path, { token }));
  const about = items.find((message) => message.enterprise?.id === enterpriseId);
  if (about === undefined) throw new Error('nobody was told of the edited policy');
  return about.id;
}

const sessionOf = ({ token, person }: { token: string; person: Person }) => ({ token, person });

async function takeControl(serverUrl: string, token: string, id: string): Promise<void> {
  await askServer(serverUrl, proveAsRepresentative.path.replace(':id', id), { token, body: {} });
  const delegate = { name: '王示会计', phone: '19900000001', scopes: ['profile', 'apply'] };
  const endsOn = addDays(dateInShanghai(Date.now()), 90);
  await askServer(serverUrl, inviteDelegate.path.replace(':id', id), {
    token,
    body: { ...delegate, endsOn },
  });
}

async function registerDiner(serverUrl: string, token: string, at: number) {
  const found = searchRegistry.response.parse(
    await askServer(serverUrl, `${searchRegistry.path}?name=${encodeURIComponent('餐饮管理')}`, { token }),
  );
  const subject = { by: 'reference', reference: found.items[at]?.reference ?? '' };
  return enterprise.parse(
    await askServer(serverUrl, registerEnterprise.path, { token, body: { subject, facts: {} } }),
  );
}

/** Hands the phone to somebody: `page` must stand on the server's own origin. */
export async function handOver(page: Page, people: DemoPeople, role: DemoRole | undefined): Promise<void> {
  await page.evaluate(
    ([versions, kept]) => {
      for (const name of Object.keys(versions)) localStorage.removeItem(name);
      for (const [name, value] of Object.entries(kept))
        localStorage.setItem(name, JSON.stringify({ data: { version: versions[name], value } }));
    },
    [VERSIONS, role ? people.kept[role] : {}] as const,
  );
}
