import { listStandingEvents } from '@yingshang/shared/contracts/fairness';
import { fileAppeal, getReviewDesk } from '@yingshang/shared/contracts/rating-reviews';
import { listOfficeRatings } from '@yingshang/shared/contracts/reputation';
import { askServer } from './ask-server';
import { demoStaff } from './rated-unit';

/** The made-up burst of praise was held back here; and the unit above it. */
const [UNIT, ABOVE] = ['demo-210199-urban', 'sy-city-015'];
const of = (path: string, id: string) => path.replace(':id', id);

/** A unit some of whose ratings are held back, and which appealed against another: who decides, and about what. */
export async function reviewedUnit(serverUrl: string) {
  const lead = await demoStaff(serverUrl, 'lead', UNIT);
  const supervisor = await demoStaff(serverUrl, 'supervisor', ABOVE);
  const { items } = listOfficeRatings.response.parse(
    await askServer(serverUrl, of(listOfficeRatings.path, UNIT), { token: lead.token }),
  );
  const [appealed, free] = items.filter(({ standing }) => standing === 'counted');
  const { id: appealId } = fileAppeal.response.parse(
    await askServer(serverUrl, of(fileAppeal.path, UNIT), {
      token: lead.token,
      body: { row: appealed?.id, ground: 'mistaken', text: '演示：评的是隔壁窗口的事，见当天的叫号记录' },
    }),
  );
  const { findings } = getReviewDesk.response.parse(
    await askServer(serverUrl, of(getReviewDesk.path, ABOVE), { token: supervisor.token }),
  );
  const { items: events } = listStandingEvents.response.parse(
    await askServer(serverUrl, of(listStandingEvents.path, UNIT)),
  );
  return {
    lead,
    supervisor,
    appealId,
    freeRow: free?.id ?? '',
    findingId: findings[0]?.id ?? '',
    eventId: events[0]?.id ?? '',
  };
}
