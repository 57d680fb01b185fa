/** Every page a screen can lead to, with its parameters. `app.config.ts` lists the same paths (routes.spec.ts). */
export interface RouteParams {
  home: undefined;
  services: undefined;
  messages: undefined;
  messageSettings: undefined;
  message: { id: string };
  me: undefined;
  /** `s`: a printed code; `c` at the counter `w`: the code of a display. */
  scan: { s?: string; c?: string; w?: string };
  questions: undefined;
  benefits: undefined;
  claim: { id: string };
  policies: { category?: string; unit?: string; audience?: 'residents' };
  find: { q?: string };
  matter: { id: string };
  /** 说一说: somebody speaks, from nowhere in particular. */
  speak: undefined;
  /** What was heard of something said on this device, to be confirmed. */
  heard: { ticket: string };
  /** `rank`: the place, from 1, at which a list of benefits showed it. */
  policy: { id: string; rank?: string };
  residentPolicy: { id: string };
  favourites: undefined;
  units: { region?: string };
  unit: { id: string };
  /** How a unit is rated. */
  reputation: { id: string };
  officer: { id: string };
  callBack: { unit: string; officer?: string };
  desk: undefined;
  /** What people say of the unit one works in. */
  unitRatings: { stars?: string };
  /** Against a row of the unit's own list. */
  unitAppeal: { row: string };
  unitAppeals: undefined;
  /** In public, to a row of the unit's own list. */
  unitAnswer: { row: string };
  /** What waits for somebody who is not rated. */
  reviewDesk: undefined;
  reviewFinding: { id: string };
  reviewAppeal: { id: string };
  /** Ratings of a unit that do not count, for the public. */
  ratingChanges: { id: string };
  /** Words to check and recordings to type. */
  statementDesk: undefined;
  /** Words of the desk. */
  statementText: { id: string };
  /** A statement with a recording. */
  statementVoice: { id: string };
  /** A statement with photos. */
  statementPhotos: { id: string };
  /** A file of the desk. */
  statementDocument: { id: string };
  /** Requests to open who rated. */
  unsealings: undefined;
  unsealing: { id: string };
  /** What a desk calls the rating: contracts/unsealing. */
  askToUnseal: { kind: 'follow-up' | 'finding' | 'text'; id: string; place?: string };
  /** 我要投诉, with one's own complaints. */
  complaints: undefined;
  /** From a unit's or an officer's card, or from a policy; else about whom the person finds or does not know. */
  fileComplaint: { unit?: string; officer?: string; policy?: string };
  /** One of one's own. */
  myComplaint: { ticket: string };
  /** 逾期公示. */
  overdueComplaints: undefined;
  /** Chosen complaints that are over; of one unit or topic. */
  publishedComplaints: { unit?: string; topic?: string };
  publishedComplaint: { id: string };
  /** Statistics of complaints. */
  complaintFigures: undefined;
  unitRules: undefined;
  unitRule: { id: string };
  account: undefined;
  eraseAccount: undefined;
  secondFactor: undefined;
  staff: { unit?: string };
  grantRole: { unit?: string };
  audit: { unit?: string };
  signIn: undefined;
  privacy: undefined;
  realName: undefined;
  enterprises: undefined;
  register: undefined;
  profile: { id: string };
  control: { id: string };
  delegates: { id: string };
  picture: { id: string };
  ratings: undefined;
  /** An occasion, or a unit or officer from a card. */
  rate: { occasion?: string; unit?: string; officer?: string };
  myRatings: undefined;
  /** `given`: it was submitted just now. */
  myRating: { ticket: string; given?: string };
  /** A public entry of the ledger; with the ticket of the rating that it is about, to whoever gave it. */
  ledgerEntry: { subject: string; ticket?: string };
  unitFollowUps: { unit?: string };
  unitFollowUp: { id: string };
  supervisedFollowUps: { unit?: string };
  supervisedFollowUp: { id: string };
  /** A unit's complaints; the unit where somebody has several. */
  unitComplaints: { unit?: string };
  unitComplaint: { id: string; unit?: string };
  answerTemplates: { unit?: string };
  supervisedComplaints: { unit?: string };
  supervisedComplaint: { id: string; unit?: string };
  /** Of a case that is over. */
  publishComplaint: { id: string; unit?: string };
  /** Of one policy, or of all of the unit's. */
  campaigns: { policy?: string };
  campaign: { id: string };
  /** Scores of a unit by month; without an id of one's own unit, without a month of the last that is over. */
  unitScore: { id?: string; month?: string };
  /** Scores of all units of a month. */
  cityScores: { month?: string };
  scoreFormula: undefined;
  /** The cases behind a cause of a unit's month. */
  scoreCases: { id: string; month: string; cause: string };
  /** Against a case of a unit's month. */
  objectToScore: {
    id: string;
    month: string;
    cause: string;
    kind: 'complaint' | 'follow-up';
    case: string;
    on: string;
    number?: string;
  };
  scoreObjections: { id: string; month: string };
  /** What supervisors see of the units below. */
  scoreWatch: { month?: string };
  /** Complaints of a topic that were filed in some days. */
  topicComplaints: { topic: string; from: string; to: string };
  /** Objections to decide about. */
  scoreReviews: { unit?: string };
  scoreReview: { id: string; unit?: string };
  /** 红黑榜. */
  scoreBoard: { month?: string };
  /** The order of a month, to be printed. */
  printScores: { month?: string };
  /** What a unit's year comes to; without an id of one's own unit, without a year of the last. */
  unitYear: { id?: string; year?: string };
  /** Signed years of all units. */
  scoreYears: { year?: string };
  /** Of the office that runs the yearly assessment. */
  yearDesk: undefined;
  decideYear: { year: string; objection: string };
  counters: undefined;
  /** The page of a tablet at a counter. */
  counterDisplay: undefined;
  /** 阳光派位, with one's own applications. */
  kindergartens: undefined;
  kindergartenPlan: { id: string };
  /** To a plan; with `id` an application that is changed. */
  applyForKindergarten: { plan: string; id?: string };
  /** One of one's own. */
  kindergartenApplication: { id: string };
  kindergartenReceipt: { id: string };
  /** Plans of kindergarten draws at the bureau that makes them. */
  planDesk: undefined;
  planOnDesk: { plan: string };
  /** Without a plan a new one is written. */
  writePlan: { plan?: string };
  /** Applications to check. */
  applicationDesk: { plan?: string };
  applicationOnDesk: { id: string; plan: string; unit?: string };
  /** Who has a place after a draw: documents, objections. */
  placesDesk: { plan: string; unit?: string };
  /** Draws of the bureau one works in, or watches over as a notary. */
  draws: undefined;
  drawCeremony: { plan: string; unit?: string };
  /** Before everybody, also on the big screen in the hall. */
  drawLive: { plan: string };
  drawMinutes: { plan: string };
  /** What became of the seats since the result is out, and who still waits; before everybody. */
  drawPlaces: { plan: string };
  /** 查结果; without a plan by receipt alone. */
  kindergartenLookUp: { plan?: string };
}

export type RouteName = keyof RouteParams;

export const routePaths: Readonly<Record<RouteName, string>> = {
  home: '/pages/home/index',
  services: '/pages/services/index',
  messages: '/pages/messages/index',
  messageSettings: '/features/messages/pages/preferences/index',
  message: '/features/messages/pages/message/index',
  me: '/pages/me/index',
  scan: '/pages/scan/index',
  questions: '/features/benefits/pages/questions/index',
  benefits: '/features/benefits/pages/results/index',
  claim: '/features/benefits/pages/claim/index',
  policies: '/features/policies/pages/list/index',
  find: '/features/search/pages/find/index',
  matter: '/features/search/pages/matter/index',
  speak: '/features/voice/pages/speak/index',
  heard: '/features/voice/pages/heard/index',
  policy: '/features/policies/pages/policy/index',
  residentPolicy: '/features/policies/pages/resident/index',
  favourites: '/features/policies/pages/favourites/index',
  units: '/features/service-cards/pages/units/index',
  unit: '/features/service-cards/pages/unit/index',
  reputation: '/features/service-cards/pages/reputation/index',
  officer: '/features/service-cards/pages/officer/index',
  callBack: '/features/service-cards/pages/call-back/index',
  desk: '/features/service-cards/pages/desk/index',
  unitRatings: '/features/rating-desk/pages/ratings/index',
  unitAppeal: '/features/rating-desk/pages/appeal/index',
  unitAppeals: '/features/rating-desk/pages/appeals/index',
  unitAnswer: '/features/rating-desk/pages/answer/index',
  reviewDesk: '/features/reviews/pages/desk/index',
  reviewFinding: '/features/reviews/pages/finding/index',
  reviewAppeal: '/features/reviews/pages/appeal/index',
  ratingChanges: '/features/reviews/pages/changes/index',
  statementDesk: '/features/statements/pages/desk/index',
  statementText: '/features/statements/pages/text/index',
  statementVoice: '/features/statements/pages/voice/index',
  statementPhotos: '/features/statements/pages/photos/index',
  statementDocument: '/features/statements/pages/document/index',
  unsealings: '/features/unsealing/pages/list/index',
  unsealing: '/features/unsealing/pages/request/index',
  askToUnseal: '/features/unsealing/pages/ask/index',
  complaints: '/features/complaints/pages/home/index',
  fileComplaint: '/features/complaints/pages/file/index',
  myComplaint: '/features/complaints/pages/case/index',
  overdueComplaints: '/features/complaints/pages/overdue/index',
  publishedComplaints: '/features/complaints/pages/published/index',
  publishedComplaint: '/features/complaints/pages/story/index',
  complaintFigures: '/features/complaints/pages/figures/index',
  unitRules: '/features/desk/pages/rules/index',
  unitRule: '/features/desk/pages/rule/index',
  account: '/features/account/pages/account/index',
  eraseAccount: '/features/account/pages/erase/index',
  secondFactor: '/features/staff/pages/second-factor/index',
  staff: '/features/staff/pages/people/index',
  grantRole: '/features/staff/pages/grant/index',
  audit: '/features/staff/pages/audit/index',
  signIn: '/features/identity/pages/sign-in/index',
  privacy: '/features/identity/pages/privacy/index',
  realName: '/features/identity/pages/real-name/index',
  enterprises: '/features/enterprises/pages/mine/index',
  register: '/features/enterprises/pages/register/index',
  profile: '/features/enterprises/pages/profile/index',
  control: '/features/enterprises/pages/control/index',
  delegates: '/features/enterprises/pages/delegates/index',
  picture: '/features/statistics/pages/picture/index',
  ratings: '/features/ratings/pages/home/index',
  rate: '/features/ratings/pages/rate/index',
  myRatings: '/features/ratings/pages/mine/index',
  myRating: '/features/ratings/pages/rating/index',
  ledgerEntry: '/features/ratings/pages/entry/index',
  unitFollowUps: '/features/follow-ups/pages/unit/index',
  unitFollowUp: '/features/follow-ups/pages/unit-case/index',
  supervisedFollowUps: '/features/follow-ups/pages/supervised/index',
  supervisedFollowUp: '/features/follow-ups/pages/supervised-case/index',
  unitComplaints: '/features/complaint-desk/pages/unit/index',
  unitComplaint: '/features/complaint-desk/pages/unit-case/index',
  answerTemplates: '/features/complaint-desk/pages/templates/index',
  supervisedComplaints: '/features/complaint-desk/pages/supervised/index',
  supervisedComplaint: '/features/complaint-desk/pages/supervised-case/index',
  publishComplaint: '/features/complaint-desk/pages/publish/index',
  campaigns: '/features/statistics/pages/campaigns/index',
  campaign: '/features/statistics/pages/campaign/index',
  unitScore: '/features/statistics/unit-scores/pages/unit/index',
  cityScores: '/features/statistics/unit-scores/pages/city/index',
  scoreFormula: '/features/statistics/unit-scores/pages/formula/index',
  scoreCases: '/features/statistics/unit-scores/pages/cases/index',
  objectToScore: '/features/statistics/unit-scores/pages/object/index',
  scoreObjections: '/features/statistics/unit-scores/pages/objections/index',
  scoreWatch: '/features/statistics/unit-scores/pages/watch/index',
  topicComplaints: '/features/statistics/unit-scores/pages/topic/index',
  scoreReviews: '/features/statistics/unit-scores/pages/reviews/index',
  scoreReview: '/features/statistics/unit-scores/pages/review/index',
  scoreBoard: '/features/statistics/unit-scores/pages/board/index',
  printScores: '/features/statistics/unit-scores/pages/print/index',
  unitYear: '/features/statistics/yearly/pages/unit/index',
  scoreYears: '/features/statistics/yearly/pages/city/index',
  yearDesk: '/features/statistics/yearly/pages/desk/index',
  decideYear: '/features/statistics/yearly/pages/decide/index',
  counters: '/features/occasions/pages/counters/index',
  counterDisplay: '/features/occasions/pages/display/index',
  kindergartens: '/features/kindergarten/pages/board/index',
  kindergartenPlan: '/features/kindergarten/pages/plan/index',
  applyForKindergarten: '/features/kindergarten/pages/apply/index',
  kindergartenApplication: '/features/kindergarten/pages/application/index',
  kindergartenReceipt: '/features/kindergarten/pages/receipt/index',
  planDesk: '/features/kindergarten-desk/pages/plans/index',
  planOnDesk: '/features/kindergarten-desk/pages/plan/index',
  writePlan: '/features/kindergarten-desk/pages/write/index',
  applicationDesk: '/features/kindergarten-desk/pages/review/index',
  applicationOnDesk: '/features/kindergarten-desk/pages/application/index',
  placesDesk: '/features/kindergarten-desk/pages/places/index',
  draws: '/features/kindergarten-live/pages/draws/index',
  drawCeremony: '/features/kindergarten-live/pages/ceremony/index',
  drawLive: '/features/kindergarten-live/pages/live/index',
  drawMinutes: '/features/kindergarten-live/pages/minutes/index',
  drawPlaces: '/features/kindergarten-live/pages/places/index',
  kindergartenLookUp: '/features/kindergarten/pages/look-up/index',
};

const tabs: ReadonlySet<RouteName> = new Set(['home', 'services', 'messages', 'me']);

export function isTab(name: RouteName): boolean {
  return tabs.has(name);
}

/** `routeUrl('policy', { id: 'p 1' })` is `/features/policies/pages/policy/index?id=p%201`. */
export function routeUrl<N extends RouteName>(name: N, params: RouteParams[N]): string {
  const pairs = Object.entries(params ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
  return routePaths[name] + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
}
