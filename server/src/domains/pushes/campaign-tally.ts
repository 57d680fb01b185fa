import type { CampaignFigures, CampaignPart } from '@yingshang/shared/contracts/pushes';
import { type CodeNames, industrySection } from '@yingshang/shared/eligibility';
import { stateNamed } from '../notices';
import { type CampaignCell, foldedCells, OTHER, total } from './campaign-cells';
import type { DeliveryRow, ToldCell, UnchangedCell } from './campaign-figures.repository';

/** Neither of a district of the register nor of a section that GB/T 4754 knows. */
const NOWHERE = 'unknown';

type By = 'district' | 'section';
type PlacedCell = Omit<CampaignCell, 'key'> & Readonly<Record<By, string>>;
type Tally = Pick<CampaignFigures, 'steps' | 'lost' | 'districts' | 'sections' | 'deliveries'>;

export interface Counted {
  readonly told: readonly ToldCell[];
  readonly unchanged: readonly UnchangedCell[];
  readonly deliveries: readonly DeliveryRow[];
}

/** What was counted in the database as a campaign's figures. */
export function tally({ told, unchanged, deliveries }: Counted, names: CodeNames): Tally {
  const cells = [...told.map(toldCell), ...unchanged.map(unchangedCell)];
  return {
    steps: total(cells.map((cell) => ({ ...cell, key: OTHER }))).steps,
    lost: told.reduce((lost, cell) => lost + cell.told - cell.matched, 0),
    districts: campaignParts(cells, 'district', names),
    sections: campaignParts(cells, 'section', names),
    deliveries: deliveries.map(({ state, reason, size }) => ({ state: stateNamed(state), reason, size })),
  };
}

function toldCell(cell: ToldCell): PlacedCell {
  const { matched, told, opened, favourited, claimOpened } = cell;
  return {
    ...placeOf(cell),
    steps: { matched, told, opened, favourited, claimOpened },
    enterprises: { told: cell.enterprises, matched: cell.matchedEnterprises },
  };
}

function unchangedCell(cell: UnchangedCell): PlacedCell {
  return {
    ...placeOf(cell),
    steps: { matched: cell.matched, told: 0, opened: 0, favourited: 0, claimOpened: 0 },
    enterprises: { told: 0, matched: cell.enterprises },
  };
}

function placeOf({ district, division }: Pick<ToldCell, 'district' | 'division'>): Record<By, string> {
  const section = division === null ? null : industrySection(division);
  return { district: district || NOWHERE, section: section ?? NOWHERE };
}

function campaignParts(cells: readonly PlacedCell[], by: By, names: CodeNames): CampaignPart[] {
  const folded = foldedCells(cells.map((cell) => ({ ...cell, key: cell[by] })));
  return folded.map(({ key, steps }) => ({ key, name: nameOf(key, by, names), ...steps }));
}

function nameOf(key: string, by: By, names: CodeNames): string {
  if (key === OTHER) return '其他';
  if (key === NOWHERE) return by === 'district' ? '区县不明' : '行业不明';
  return by === 'district' ? names.region(key) : names.industry(key);
}
