import type { Flow } from './flows';
import { planted } from './planted';

const about = `大东区税务局的人态度差，我是${planted.name}，证件号 ${planted.idNumber}，请打 ${planted.callPhone}`;
const asked = { text: about, regionCode: null, class: 'unit', unitId: null };

/** From what is asked before a complaint to its end. */
export const complaintFlows: readonly Flow[] = [
  { route: 'complaints.limits' },
  { route: 'complaint-intake.suggest', with: () => ({ body: asked }) },
  { route: 'complaint-intake.suggest', as: 'owner', with: () => ({ body: asked }) },
];
