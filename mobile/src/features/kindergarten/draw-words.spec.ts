import { drawPhases } from '@yingshang/shared/contracts/kindergarten-draws';
import { drawFace } from './draw-words';

const at = { drawAt: '2027-06-19T06:00:00.000Z', releasedAt: null };

it('a draw is watched until all is shown, and then looked up', () => {
  for (const phase of drawPhases)
    expect(drawFace({ ...at, phase }).does).toBe(phase === 'released' ? 'look-up' : 'watch');
  const released = drawFace({ ...at, phase: 'released', releasedAt: '2027-06-19T08:00:00.000Z' });
  expect(released.sentence).toMatch(/^6月19日 16:00公布。.*不用登录。$/);
});
