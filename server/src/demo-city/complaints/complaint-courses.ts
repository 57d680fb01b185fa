import type { ComplaintCommand, ComplaintRole } from '@yingshang/shared/complaints';
import {
  extendWords,
  handBackWords,
  type MadeMatter,
  returnWords,
  sendBackWords,
  settleWords,
  urgeWords,
} from './made-matters';

type Person = Exclude<ComplaintRole, 'platform' | 'assisted'>;

/** One step of somebody, so many working days after the one before. */
export interface Move {
  readonly by: Person;
  readonly command: ComplaintCommand;
  readonly after: number;
}

/** A made-up matter, whose it is, and whom it was sent to first. */
export interface Filed {
  readonly matter: MadeMatter;
  readonly unitId: string;
  readonly mistakenId: string;
}

/** Any id: whoever is the handler of made-up complaints has no account. */
export const MADE_HANDLER = 'handler';

const move = (by: Person, command: ComplaintCommand, after: number): Move => ({ by, command, after });

const taken = [
  move('lead', { kind: 'accept' }, 1),
  move('lead', { kind: 'assign', handlerId: MADE_HANDLER }, 0),
];
const again = move('lead', { kind: 'assign', handlerId: MADE_HANDLER }, 1);
const confirmed = move('complainant', { kind: 'confirm' }, 1);

const replied = ({ matter }: Filed) => move('handler', { kind: 'reply', text: matter.reply }, 1);
const answered = (text: string, after: number) => [
  move('handler', { kind: 'draft', text }, after),
  move('lead', { kind: 'approve' }, 1),
];
const firstAnswer = (filed: Filed, after = 5) => [
  ...taken,
  replied(filed),
  ...answered(filed.matter.answer, after),
];
const denied = ({ matter }: Filed) => move('complainant', { kind: 'deny', text: matter.denial }, 1);
const reopened = (filed: Filed) => [
  denied(filed),
  again,
  move('handler', { kind: 'reply', text: '收到，马上核对。' }, 1),
  ...answered(filed.matter.better, 3),
];
/** Seven days without a word are over after as many working days. */
const SILENCE = 7;
const revisited = (result: 'satisfied' | 'unreached', after: number) =>
  move('supervisor', { kind: 'revisit', result }, after);
const asked = ({ matter }: Filed) => [
  move('handler', { kind: 'ask', text: matter.question }, 1),
  move('complainant', { kind: 'clarify', text: matter.clarification }, 2),
];
const twiceReopened = (filed: Filed) => [
  ...firstAnswer(filed),
  ...reopened(filed),
  ...reopened(filed),
  denied(filed),
];

/** How complaints go; the rules of every other complaint are kept. Each ending is among them. */
export const madeCourses = {
  confirmed: (filed) => [...firstAnswer(filed), confirmed],
  asked: (filed) => [
    ...taken,
    replied(filed),
    ...asked(filed),
    ...answered(filed.matter.answer, 4),
    confirmed,
  ],
  extended: (filed) => [
    ...taken,
    replied(filed),
    move('lead', { kind: 'extend', text: extendWords }, 8),
    ...answered(filed.matter.answer, 10),
    confirmed,
  ],
  redrafted: (filed) => [
    ...taken,
    replied(filed),
    move('handler', { kind: 'draft', text: filed.matter.reply }, 3),
    move('lead', { kind: 'send-draft-back', text: sendBackWords }, 1),
    ...answered(filed.matter.answer, 1),
    confirmed,
  ],
  revisited: (filed) => [...firstAnswer(filed), revisited('satisfied', SILENCE)],
  unreachable: (filed) => [
    ...firstAnswer(filed),
    revisited('unreached', SILENCE),
    revisited('unreached', 1),
    revisited('unreached', 2),
  ],
  reopened: (filed) => [...firstAnswer(filed), ...reopened(filed), confirmed],
  reopenedAndRevisited: (filed) => [
    ...firstAnswer(filed),
    ...reopened(filed),
    revisited('satisfied', SILENCE + 1),
  ],
  decided: (filed) => [
    ...twiceReopened(filed),
    move('supervisor', { kind: 'decide', result: 'settled', text: settleWords }, 3),
  ],
  returned: () => [
    move('supervisor', { kind: 'return', ground: 'another-way-by-law', text: returnWords }, 1),
  ],
  directed: (filed) => [
    taken[0] as Move,
    move('lead', { kind: 'hand-back', text: handBackWords }, 1),
    move('supervisor', { kind: 'direct', unitId: filed.unitId }, 1),
    again,
    replied(filed),
    ...answered(filed.matter.answer, 4),
    confirmed,
  ],
  found: (filed) => [
    move('supervisor', { kind: 'direct', unitId: filed.unitId }, 0),
    ...firstAnswer(filed),
    confirmed,
  ],
  late: (filed) => [
    ...taken,
    replied(filed),
    move('complainant', { kind: 'press' }, 14),
    move('supervisor', { kind: 'urge', text: urgeWords }, 4),
    ...answered(filed.matter.answer, 1),
    confirmed,
  ],
  /** As they stand now: begun so long ago that they are just there. */
  unchecked: () => [],
  unowned: () => [],
  handedBack: () => [taken[0] as Move, move('lead', { kind: 'hand-back', text: handBackWords }, 1)],
  unassigned: () => [taken[0] as Move],
  withoutReply: () => taken,
  inHand: (filed) => [...taken, replied(filed)],
  waitsForWords: (filed) => [
    ...taken,
    replied(filed),
    move('handler', { kind: 'ask', text: filed.matter.question }, 1),
  ],
  drafted: (filed) => [
    ...taken,
    replied(filed),
    move('handler', { kind: 'draft', text: filed.matter.answer }, 4),
  ],
  waitsForConfirmation: (filed) => firstAnswer(filed),
  silent: (filed) => firstAnswer(filed),
  reopenedNow: (filed) => [...firstAnswer(filed), denied(filed)],
  disputed: (filed) => twiceReopened(filed),
} satisfies Readonly<Record<string, (filed: Filed) => readonly Move[]>>;

export type MadeCourse = keyof typeof madeCourses;
