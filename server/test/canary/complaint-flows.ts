import type { Flow } from './flows';

/** From what is asked before a complaint to its end. */
export const complaintFlows: readonly Flow[] = [{ route: 'complaints.limits' }];
