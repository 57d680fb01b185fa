import { randomUUID } from 'node:crypto';
import { promptsVersion } from '@yingshang/shared/contracts/ratings';
import type { CanaryRequest } from './canary-server';
import type { Flow } from './flows';
import { planted } from './planted';

const UNIT = 'u-city';
const NOBODY = '11111111-1111-4111-8111-111111111111';
const about = `我是${planted.name}，证件号 ${planted.idNumber}，请打 ${planted.callPhone}`;

const of = (params: Record<string, string>, more: CanaryRequest = {}) => ({
  with: (): CanaryRequest => ({ params, ...more }),
});
const unit = (sent?: object, more: Record<string, string> = {}): Pick<Flow, 'as' | 'with'> => ({
  as: 'staff',
  with: () => ({ params: { id: UNIT, ...more }, body: sent }),
});

/** Ratings, which of them count, and what is decided about them. */
export const ratingFlows: readonly Flow[] = [
  {
    route: 'ratings.rate',
    with: ({ occasionId }) => ({
      body: {
        ticket: randomUUID(),
        rated: { occasionId },
        stars: 1,
        promptsVersion,
        prompts: [],
        text: about,
        more: true,
        named: false,
        enterpriseId: null,
      },
    }),
    keep: ({ ticket, statement }: { ticket: string; statement: { id: string } | null }, known) =>
      Object.assign(known, { ratingTicket: ticket, statementId: statement?.id ?? NOBODY }),
  },
  { route: 'ratings.mine' },
  { route: 'ratings.one-of-mine', with: ({ ratingTicket }) => ({ params: { ticket: ratingTicket } }) },
  {
    route: 'ratings.supplement',
    with: ({ ratingTicket }) => ({ params: { ticket: ratingTicket }, body: { text: about } }),
  },
  { route: 'fairness.changes', ...of({ id: UNIT }) },
  { route: 'fairness.events', ...of({ id: UNIT }) },
  { route: 'fairness.rules' },
  { route: 'rating-reviews.desk', ...unit() },
  { route: 'rating-reviews.waiting', ...unit() },
  // Nothing is held, and nobody has rated: what they do with plants is held by rating-reviews.e2e-spec.ts.
  { route: 'rating-reviews.finding', ...unit(undefined, { findingId: NOBODY }), status: 404 },
  {
    route: 'rating-reviews.decide-finding',
    ...unit({ outcome: 'removed', places: [1], ground: 'organised', reason: about }, { findingId: NOBODY }),
    status: 404,
  },
  { route: 'rating-reviews.appeal', ...unit(undefined, { appealId: NOBODY }), status: 404 },
  {
    route: 'rating-reviews.decide-appeal',
    ...unit({ granted: true, ground: 'organised', reason: about }, { appealId: NOBODY }),
    status: 404,
  },
  {
    route: 'rating-reviews.file-appeal',
    ...unit({ row: '1/1', ground: 'organised', text: about }),
    status: 404,
  },
  { route: 'rating-reviews.appeals', ...unit() },
  { route: 'rating-reviews.own-standing', ...of({ ticket: NOBODY }), status: 404 },
  { route: 'rating-reviews.object', ...of({ ticket: NOBODY }, { body: { text: about } }), status: 404 },
];
