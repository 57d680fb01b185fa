import type { Flow } from './flows';
import { planted } from './planted';

const TICKET = '33333333-3333-4333-8333-333333333333';
const about = `我是${planted.name}，证件号 ${planted.idNumber}，请打 ${planted.callPhone}`;
const own = (body?: object) => ({ params: { ticket: TICKET }, body });

/** What somebody does with their own complaint. After their real name was checked. */
export const ownComplaintFlows: readonly Flow[] = [
  {
    route: 'complaints.file',
    as: 'owner',
    with: () => ({
      body: {
        ticket: TICKET,
        class: 'unit',
        unitId: 'u-city',
        officerId: null,
        policyId: null,
        topicId: null,
        regionCode: null,
        place: about,
        text: about,
        more: false,
        mayPublish: true,
        joinId: null,
      },
    }),
  },
  { route: 'complaints.mine', as: 'owner' },
  { route: 'complaints.one-of-mine', as: 'owner', with: () => own() },
  { route: 'complaints.receipt-of-mine', as: 'owner', with: () => own() },
  { route: 'complaints.step-on-mine', as: 'owner', with: () => own({ kind: 'press' }) },
  // Nothing is asked yet: what was written for it must not be found anywhere.
  {
    route: 'complaints.step-on-mine',
    as: 'owner',
    with: () => own({ kind: 'clarify', text: about }),
    status: 409,
  },
  { route: 'complaints.let-publish', as: 'owner', with: () => own({ mayPublish: false }) },
];
