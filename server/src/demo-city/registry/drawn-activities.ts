import type { FactValue } from '@yingshang/shared/eligibility';
import type { Draw } from './draw';
import type { Drawn } from './drawn-facts';

/** One activity of the catalogue: how many of a thousand do it, where the trade's code begins so or anywhere. */
interface ActivityOdds {
  readonly activity: string;
  readonly trades?: RegExp;
  readonly perMille: number;
  /** Shops run by one person do it this much more rarely, in percent of the odds. */
  readonly individuals: number;
}

type Row = readonly [activity: string, trades: RegExp | null, perMille: number, individuals: number];

const FACTORY = /^[123]/;
const rows: readonly Row[] = [
  ['software-product-sales', /^65/, 430, 0],
  ['tech-transfer', /^(65|73|77)/, 220, 0],
  ['tech-transfer', FACTORY, 50, 0],
  ['overseas-rd', /^(3[4-9]|65|73)/, 14, 0],
  ['basic-research-funding', /^(3[4-9]|65|73)/, 12, 0],
  ['innovation-project', /^(3[4-9]|65|73|77)/, 70, 0],
  ['chain-support-project', FACTORY, 90, 30],
  ['digital-upgrade', FACTORY, 230, 30],
  ['digital-upgrade', /^(5[129]|6[012]|81)/, 70, 25],
  ['special-equipment-purchase', FACTORY, 60, 10],
  ['special-equipment-digital', FACTORY, 25, 0],
  ['first-set-equipment', /^3[4-6]/, 35, 0],
  ['llm-application', /^(65|64)/, 60, 0],
  ['llm-training', /^65/, 15, 0],
  ['apprenticeship', FACTORY, 60, 10],
  ['apprenticeship', /^(81|80)/, 25, 20],
  ['equity-incentive', /^(65|73|3[4-6])/, 30, 0],
  ['gov-procurement-bidder', /^(24|65|73|47|49|50|70|80|82|72)/, 190, 15],
  ['gov-procurement-bidder', /^(5[12]|3)/, 60, 10],
  ['bidder', /^(47|49|50)/, 520, 10],
  ['bidder', /^(65|70|72|73|77|82|3)/, 150, 10],
  ['domestic-product', FACTORY, 240, 40],
  ['construction-project', FACTORY, 45, 0],
  ['construction-project', /^(47|49|701)/, 260, 0],
  ['industrial-land-demand', FACTORY, 30, 0],
  ['bulk-commodity-storage', /^(59|516)/, 130, 20],
  ['agri-market', /^(512|522|01|03)/, 40, 40],
  ['resource-utilization', /^(5191|302)/, 260, 40],
  ['pollution-control-operation', /^77/, 400, 0],
  ['nev-purchase', /^(54|60)/, 160, 60],
  ['nev-purchase', null, 18, 50],
  ['old-truck-scrap', /^(54|516|519)/, 90, 80],
  ['cross-border-ecommerce', /^(5292|51)/, 90, 30],
  ['cross-border-ecommerce', FACTORY, 35, 20],
  ['overseas-warehouse', /^(5292|51|1|2|3)/, 10, 0],
  ['live-ecommerce', /^(5[12]|1[489]|62)/, 120, 60],
  ['ecommerce-service', /^(5292|64|65|725)/, 150, 20],
  ['logistics-upgrade', /^(54|59|60|512)/, 70, 10],
  ['profit-reinvestment', null, 12, 0],
  ['elderly-care', /^85/, 950, 60],
  ['elderly-care', /^80/, 60, 40],
  ['childcare', /^83/, 160, 60],
  ['housekeeping', /^801/, 930, 100],
  ['health-service', /^84/, 880, 100],
  ['tourism', /^(729|61)/, 700, 80],
];

const ODDS: readonly ActivityOdds[] = rows.map(([activity, trades, perMille, individuals]) => ({
  activity,
  ...(trades === null ? {} : { trades }),
  perMille,
  individuals,
}));

/** What a made-up enterprise does beside its trade: mostly what goes with the trade, and mostly little. */
export function drawActivities(draw: Draw, { trade, entityType }: Drawn): FactValue {
  const drawn = ODDS.filter(({ trades, perMille, individuals }) => {
    // Drawn for every row, fitting or not, so that a changed row moves no other.
    const chance = draw.below(100_000);
    const odds = entityType === 'individual-business' ? perMille * individuals : perMille * 100;
    return (trades === undefined || trades.test(trade.code)) && chance < odds;
  });
  return [...new Set(drawn.map(({ activity }) => activity))].sort();
}
