import { addDays, dateInShanghai } from '@yingshang/shared/kernel';
import { enterpriseAt } from '../support/registry-pack';
import { policy } from '../support/tiny-pack';
import type { CanaryRequest, CanaryServer } from './canary-server';
import { complaintDeskFlows } from './complaint-desk-flows';
import { complaintFlows } from './complaint-flows';
import { counterEndings, counterFlows } from './counter-flows';
import { followUpFlows } from './follow-up-flows';
import {
  kindergartenApplicationFlows,
  kindergartenDrawFlows,
  kindergartenFlows,
  kindergartenPlaceFlows,
} from './kindergarten-flows';
import type { Known } from './known';
import { ownComplaintFlows } from './own-complaint-flows';
import { answered, type CanaryPeople, everyRole, type Role } from './people';
import { planted } from './planted';
import { publicationFlows } from './publication-flows';
import { ratingFlows } from './rating-flows';
import { scoreFlows } from './score-flows';
import { statementFlows } from './statement-flows';
import { voiceFlows } from './voice-flows';

/** One use of a route as the product uses it, with plants wherever a person's own data goes. */
export interface Flow {
  readonly route: string;
  readonly as?: Role;
  readonly with?: (known: Known) => CanaryRequest;
  readonly keep?: (answer: never, known: Known) => void;
  /** When the flow cannot go further here: what the server then answers. */
  readonly status?: number;
  /** Ends what others stand on: after all of them, and disturbed last. */
  readonly last?: true;
}

const POLICY = 'always';
const UNIT = 'u-city';
const NO_SIZE = '900000000';
const NOBODY = '11111111-1111-4111-8111-111111111111';
const terms = { scopes: ['apply'], endsOn: addDays(dateInShanghai(Date.now()), 30) };
const facts = { entityType: 'individual-business' };
const about = `我是${planted.name}，证件号 ${planted.idNumber}，请打 ${planted.callPhone}`;
const rule = { all: [{ field: 'entityType', op: 'eq', value: 'enterprise' }] };

const of = (params: Record<string, string>, more: CanaryRequest = {}) => ({
  with: (): CanaryRequest => ({ params, ...more }),
});
const body = (sent: object): Pick<Flow, 'with'> => ({ with: () => ({ body: sent }) });
const enterprise = (sent?: object, more: Record<string, string> = {}): Pick<Flow, 'as' | 'with'> => ({
  as: 'owner',
  with: ({ enterpriseId }) => ({ params: { id: enterpriseId, ...more }, body: sent }),
});
const unit = (sent?: object, more: Record<string, string> = {}): Pick<Flow, 'as' | 'with'> => ({
  as: 'staff',
  with: ({ callBackId, grantId, personId }) => ({
    params: { id: UNIT, callBackId, grantId, personId, ...more },
    body: sent,
  }),
});

const PUBLISHED = 'published-by-itself';
const published = {
  ...policy(PUBLISHED),
  readerId: 'o-head',
  contactId: 'o-counter',
};
/** Based on the edition that stands. */
const onEdition = (sent: object): Pick<Flow, 'as' | 'with'> => ({
  as: 'staff',
  with: ({ edition }) => ({
    params: { id: UNIT, policyId: PUBLISHED },
    body: { ...sent, basedOn: edition },
  }),
});

const delegation = (sent?: object): Pick<Flow, 'as' | 'with'> => ({
  as: 'owner',
  with: ({ enterpriseId, delegationId }) => ({ params: { id: enterpriseId, delegationId }, body: sent }),
});
const invitation = (sent?: object): Pick<Flow, 'as' | 'with'> => ({
  as: 'owner',
  with: ({ delegationId }) => ({ params: { id: delegationId }, body: sent }),
});

/** Every route of the product stands here at least once; a route that does not fails the canary. */
export const flows: readonly Flow[] = [
  { route: 'health.live' },
  { route: 'health.ready' },
  { route: 'city.get' },
  { route: 'city.industries', with: () => ({ query: { q: planted.name } }) },
  { route: 'consents.privacy-notice' },
  { route: 'sign-in.ways' },
  {
    route: 'sign-in.ask-phone-code',
    with: ({ privacyVersion }) => ({ body: { phone: planted.callPhone, privacyVersion } }),
    keep: ({ demoCode }: { demoCode: string }, known) => Object.assign(known, { code: demoCode }),
  },
  {
    route: 'sign-in.phone',
    with: ({ code, privacyVersion }) => ({ body: { phone: planted.callPhone, code, privacyVersion } }),
  },
  {
    route: 'sign-in.wechat',
    with: ({ privacyVersion }) => ({ body: { jsCode: 'js-code', phoneCode: null, privacyVersion } }),
    status: 503,
  },
  { route: 'identity.sign-in-demo', ...body({ role: 'staff', unitId: UNIT, staffRoles: everyRole }) },
  { route: 'identity.session', as: 'owner' },
  { route: 'search.all', with: () => ({ query: { q: `${planted.name} ${planted.phone}` } }) },
  { route: 'search.matter', ...of({ id: 'm-sign' }) },
  { route: 'reputation.unit', ...of({ id: UNIT }) },
  { route: 'reputation.office-ratings', ...unit() },
  { route: 'reputation.answer', ...unit({ row: '1/1', text: `答复${planted.name}` }), status: 404 },
  { route: 'reputation.answers', ...of({ id: UNIT }) },
  { route: 'reputation.answer-to-mine', ...of({ ticket: NOBODY }), status: 404 },
  { route: 'ledger.keys' },
  // Whether a minute of the log was signed by now depends on the machine; no size as large as this ever was.
  { route: 'ledger.checkpoint', with: () => ({ query: { size: NO_SIZE } }), status: 404 },
  { route: 'ledger.events' },
  {
    route: 'ledger.inclusion',
    with: () => ({ query: { leaf: '0'.repeat(64), size: NO_SIZE } }),
    status: 422,
  },
  { route: 'ledger.consistency', with: () => ({ query: { first: NO_SIZE, second: NO_SIZE } }), status: 422 },
  { route: 'ledger.leaves', with: () => ({ query: { from: NO_SIZE, to: NO_SIZE } }), status: 422 },
  { route: 'service-cards.units' },
  { route: 'service-cards.unit', ...of({ id: UNIT }) },
  { route: 'service-cards.officer', ...of({ id: 'o-head' }) },
  { route: 'policies.list', with: () => ({ query: { q: planted.name } }) },
  { route: 'policies.list-for-residents', with: () => ({ query: { q: planted.phone } }) },
  { route: 'policies.categories' },
  { route: 'policies.get', ...of({ id: POLICY }) },
  { route: 'policies.calendar', ...of({ id: 'windowed' }) },
  { route: 'policies.get-for-residents', ...of({ id: 'res-rent' }) },
  { route: 'policies.keep-favourite', ...body({ policyId: POLICY }) },
  { route: 'policies.favourites' },
  { route: 'policies.drop-favourite', ...of({ policyId: POLICY }) },
  { route: 'scan-codes.open', ...of({ token: 'poster-000000000000000' }) },
  { route: 'scan-codes.share-policy', ...of({ id: POLICY }) },
  { route: 'benefits.match', ...body({ facts }) },
  { route: 'benefits.explain', ...of({ id: POLICY }, { body: { facts } }) },
  { route: 'benefits.claim-guide', ...of({ id: POLICY }) },
  { route: 'benefits.record-interest', ...body({ policyId: 'automatic' }) },
  { route: 'benefits.interests' },
  { route: 'benefits.withdraw-interest', ...of({ policyId: 'automatic' }) },
  {
    route: 'needs.note',
    ...body({
      policyId: POLICY,
      kind: 'view',
      rank: 1,
      cohort: { section: null, band: null, district: null },
    }),
  },
  {
    route: 'enterprises.search-registry',
    as: 'owner',
    with: () => ({ query: { name: enterpriseAt(3).tradeName } }),
  },
  {
    route: 'enterprises.register',
    as: 'owner',
    // A scanned licence brings the representative's name.
    ...body({
      subject: {
        by: 'licence',
        text: `统一社会信用代码 ${enterpriseAt(3).creditCode} 法定代表人 ${planted.name}`,
      },
      facts: { employees: 12 },
    }),
    keep: ({ id }: { id: string }, known) => Object.assign(known, { enterpriseId: id }),
  },
  { route: 'enterprises.mine', as: 'owner' },
  { route: 'enterprises.profile', ...enterprise() },
  { route: 'benefits.match-enterprise', ...enterprise({}) },
  { route: 'benefits.explain-for-enterprise', ...enterprise({}, { policyId: POLICY }) },
  { route: 'benefits.change-fact', ...enterprise({ value: 15 }, { field: 'employees' }) },
  { route: 'benefits.picture', ...enterprise() },
  { route: 'needs.note-of-enterprise', ...enterprise({ policyId: POLICY, kind: 'view', rank: 1 }) },
  { route: 'needs.forget-of-enterprise', ...enterprise() },
  { route: 'enterprises.control', ...enterprise() },
  { route: 'enterprises.prove-as-representative', ...enterprise({}), status: 409 },
  {
    route: 'enterprises.send-control-code',
    ...enterprise({}),
    keep: ({ demoCode }: { demoCode: string }, known) => Object.assign(known, { controlCode: demoCode }),
  },
  {
    route: 'enterprises.prove-by-phone',
    as: 'owner',
    with: ({ enterpriseId, controlCode }) => ({ params: { id: enterpriseId }, body: { code: controlCode } }),
  },
  { route: 'enterprises.controllers', ...enterprise() },
  {
    route: 'enterprises.invite-delegate',
    ...enterprise({ name: planted.name, phone: planted.callPhone, ...terms }),
    keep: ({ id }: { id: string }, known) => Object.assign(known, { delegationId: id }),
  },
  { route: 'enterprises.delegates', ...enterprise() },
  { route: 'enterprises.change-delegate', ...delegation(terms) },
  {
    route: 'enterprises.hand-over',
    as: 'owner',
    with: ({ enterpriseId, delegationId }) => ({ params: { id: enterpriseId }, body: { delegationId } }),
    status: 409,
  },
  { route: 'enterprises.end-control', ...enterprise(undefined, { personId: NOBODY }) },
  { route: 'enterprises.own-delegations', as: 'owner' },
  { route: 'enterprises.accept-delegation', ...invitation({}), status: 404 },
  { route: 'enterprises.leave-delegation', ...invitation() },
  { route: 'enterprises.claim-demo-invitation', as: 'owner', ...body({ code: '00000000' }), status: 404 },
  { route: 'enterprises.revoke-delegate', ...delegation() },
  {
    route: 'call-backs.request',
    ...of({ id: UNIT }, { body: { officerId: null, phone: planted.callPhone, about } }),
    keep: ({ id }: { id: string }, known) => Object.assign(known, { callBackId: id }),
  },
  { route: 'call-backs.desk', ...unit() },
  { route: 'call-backs.number', ...unit({}), status: 409 },
  { route: 'call-backs.handle', ...unit({}) },
  ...counterFlows,
  ...ratingFlows,
  ...statementFlows,
  ...voiceFlows,
  ...counterEndings,
  ...followUpFlows,
  ...complaintFlows,
  ...complaintDeskFlows,
  ...publicationFlows,
  ...scoreFlows,
  ...kindergartenFlows,
  { route: 'policy-rules.list', ...unit() },
  {
    route: 'policy-rules.get',
    ...unit(undefined, { policyId: POLICY }),
    keep: ({ edition }: { edition: string }, known) => Object.assign(known, { edition }),
  },
  { route: 'policy-rules.dry-run', ...unit({ rule }, { policyId: POLICY }) },
  {
    route: 'policy-rules.save',
    as: 'staff',
    with: ({ edition }) => ({
      params: { id: UNIT, policyId: POLICY },
      body: { rule, basedOn: edition, note: '核对过原文' },
    }),
  },
  { route: 'pushes.campaigns', ...unit() },
  { route: 'pushes.campaign', ...unit(undefined, { campaignId: NOBODY }), status: 404 },
  { route: 'pushes.campaign-workbook', ...unit(undefined, { campaignId: NOBODY }), status: 404 },
  { route: 'publishing.publish-dry-run', ...unit({ record: published }) },
  { route: 'publishing.publish', ...unit({ record: published, reason: '核对过原文' }) },
  {
    route: 'publishing.get',
    ...unit(undefined, { policyId: PUBLISHED }),
    keep: ({ edition }: { edition: string }, known) => Object.assign(known, { edition }),
  },
  { route: 'publishing.edit-dry-run', ...onEdition({ record: { title: '示例政策二' } }) },
  {
    route: 'publishing.edit',
    ...onEdition({ record: { title: '示例政策二' }, reason: '更正标题' }),
    keep: ({ edition }: { edition: string }, known) => Object.assign(known, { edition }),
  },
  { route: 'publishing.withdraw-dry-run', ...onEdition({}) },
  { route: 'publishing.withdraw', ...onEdition({ reason: '已废止' }) },
  { route: 'identity.sign-in-demo', as: 'staff', ...body({ role: 'resident' }) },
  {
    route: 'staff.grant',
    ...unit({ to: { by: 'demo', kind: 'resident' }, role: 'officer', endsOn: null }),
    keep: ({ grantId }: { grantId: string }, known) => Object.assign(known, { grantId }),
  },
  // A demo grants to nobody's number.
  {
    route: 'staff.grant',
    ...unit({
      to: { by: 'phone', phone: planted.callPhone, name: planted.name },
      role: 'officer',
      endsOn: null,
    }),
    status: 409,
  },
  {
    route: 'staff.list',
    ...unit(),
    keep: ({ people }: { people: { personId: string; self: boolean }[] }, known) =>
      Object.assign(known, { personId: people.find(({ self }) => !self)?.personId }),
  },
  { route: 'staff.reset-second-factor', ...unit({}), status: 409 },
  { route: 'staff.revoke', ...unit({}) },
  { route: 'second-factor.status', as: 'staff' },
  { route: 'second-factor.begin', as: 'owner', ...body({}), status: 409 },
  { route: 'second-factor.confirm', as: 'owner', ...body({ code: '000000' }), status: 409 },
  { route: 'second-factor.prove', as: 'owner', ...body({ code: '000000' }), status: 409 },
  { route: 'real-names.samples' },
  {
    route: 'real-names.check',
    as: 'owner',
    with: ({ realNameVersion }) => ({
      body: { name: planted.name, idNumber: planted.idNumber, consentVersion: realNameVersion },
    }),
  },
  { route: 'real-names.mine', as: 'owner' },
  ...ownComplaintFlows,
  ...kindergartenApplicationFlows,
  ...kindergartenDrawFlows,
  ...kindergartenPlaceFlows,
  { route: 'notices.messages', as: 'owner' },
  { route: 'notices.unread', as: 'owner' },
  { route: 'notices.message', as: 'owner', ...of({ id: NOBODY }), status: 404 },
  { route: 'notices.open', as: 'owner', ...of({ id: NOBODY }, { body: {} }), status: 404 },
  { route: 'notices.mark-read', as: 'owner', ...body({ ids: [NOBODY] }) },
  { route: 'notices.remove', as: 'owner', ...of({ id: NOBODY }) },
  { route: 'my-data.account', as: 'owner' },
  { route: 'my-data.sessions', as: 'owner' },
  { route: 'my-data.end-session', as: 'owner', ...of({ id: '00000000-0000-4000-8000-000000000000' }) },
  { route: 'my-data.end-other-sessions', as: 'owner' },
  { route: 'my-data.export', as: 'owner', ...body({}) },
  { route: 'my-data.erasure-plan', as: 'owner' },
  { route: 'notices.preferences', as: 'owner' },
  { route: 'notices.change-preferences', as: 'owner', ...body({ rhythm: 'at-once' }) },
  { route: 'notices.mute', as: 'owner', ...body({ topic: 'windows' }) },
  { route: 'notices.unmute', as: 'owner', ...body({ topic: 'windows' }) },
  { route: 'notices.snooze', as: 'owner', ...body({ for: 'a-day' }) },
  { route: 'notices.calm', as: 'owner' },
  { route: 'notices.grants', as: 'owner' },
  { route: 'notices.answer-grants', as: 'owner', ...body({ askId: NOBODY, answers: { policy: 'accept' } }) },
  { route: 'audit.openings', ...unit() },
  { route: 'audit.entries', ...unit() },
  { route: 'my-data.device' },
  { route: 'my-data.erase-device' },
  { route: 'demo.get' },
  { route: 'demo.tell', ...body({}) },
  { route: 'real-names.forget', as: 'owner', last: true },
  { route: 'enterprises.leave', ...enterprise(), last: true },
  { route: 'my-data.erase', as: 'owner', ...body({ confirmation: '注销我的账号' }), last: true },
  { route: 'identity.sign-out', as: 'staff', last: true },
  { route: 'demo.reset', ...body({}), last: true },
];

/** Walks them in their order; what one answers the next may need. @returns where one went otherwise than it says. */
export async function walk(
  server: CanaryServer,
  people: CanaryPeople,
  known: Known,
  some: readonly Flow[],
): Promise<string[]> {
  const astray: string[] = [];
  for (const flow of some) {
    await people.wakeUp(flow.as ?? 'guest');
    const heard = await server.ask(flow.route, requestOf(flow, people, known));
    if (heard.status !== (flow.status ?? 200))
      astray.push(`${flow.route}: ${heard.status} ${heard.text.slice(0, 400)}`);
    // The flow says which answer it keeps, as its route's contract has it.
    else if (flow.keep !== undefined) flow.keep(answered(heard) as never, known);
  }
  return astray;
}

export function requestOf(flow: Flow, people: CanaryPeople, known: Known): CanaryRequest {
  return { ...people.of(flow.as ?? 'guest'), ...flow.with?.(known) };
}
