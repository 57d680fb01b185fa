import type { FactValue } from '@yingshang/shared/eligibility';
import type { EntityType } from './demo-enterprise';
import type { Draw } from './draw';
import type { DrawnFigures } from './drawn-size';
import type { TradeKind } from './trade-kinds';

type Facts = Record<string, FactValue>;

export interface Drawn {
  readonly trade: TradeKind;
  readonly entityType: EntityType;
  readonly figures: DrawnFigures;
}

const WAN = 10_000;

/** What the register and the bodies that award titles would say. */
export function registryFacts(draw: Draw, drawn: Drawn): Facts {
  const { entityType, figures } = drawn;
  const penalty = draw.perMille(35);
  return {
    ownershipType: entityType === 'enterprise' ? draw.weighted(OWNERSHIP).value : 'private',
    registeredCapitalYuan: capital(draw, drawn) * WAN,
    employees: figures.employees,
    qualifications: qualifications(draw, drawn),
    patents: patents(draw, drawn),
    abnormalOperation: draw.perMille(30),
    creditBlacklist: draw.perMille(5),
    hasPublicPenalty: penalty,
    ...(penalty ? { penaltyRectified: draw.perMille(650) } : {}),
  };
}

/** What the tax office would say; money comes in whole yuan. */
export function taxFacts(draw: Draw, { trade, entityType, figures }: Drawn): Facts {
  const revenue = figures.revenueWanYuan * WAN + draw.below(WAN);
  const research = trade.kind === 'tech' ? draw.even(3, 18) : trade.kind === 'factory' ? draw.even(0, 6) : 0;
  return {
    annualRevenueYuan: revenue,
    monthlySalesYuan: Math.round(revenue / 12),
    totalAssetsYuan: figures.assetsWanYuan * WAN + draw.below(WAN),
    revenueGrowthRate: draw.even(-30, 45) / 100,
    taxableIncomeYuan: Math.max(0, Math.round((revenue * draw.even(-3, 12)) / 100)),
    taxpayerType: figures.revenueWanYuan >= 500 || draw.perMille(120) ? 'general' : 'small-scale',
    taxCreditGrade: draw.weighted(CREDIT_GRADES).value,
    collectionMode: entityType === 'individual-business' && draw.perMille(780) ? 'assessed' : 'audit',
    inputVatCreditYuan: draw.perMille(150) ? draw.skewed(500, 900_000) : 0,
    ...(research > 0
      ? { rdRatio: research / 100, rdExpenseYuan: Math.round((revenue * research) / 100) }
      : {}),
    ...(trade.kind === 'factory' ? { exportYuan: draw.perMille(140) ? Math.round(revenue / 5) : 0 } : {}),
  };
}

/** What the social insurance office would say. */
export function socialFacts(draw: Draw, { figures: { employees } }: Drawn): Facts {
  const insured = draw.perMille(700) ? employees : Math.floor((employees * draw.even(0, 9)) / 10);
  return {
    socialInsuredHeadcount: insured,
    unemploymentInsured: insured > 0 && draw.perMille(930),
    unemploymentInsuredMonths: insured > 0 ? draw.skewed(1, 180) : 0,
    layoffRate: draw.perMille(700) ? 0 : draw.even(1, 30) / 100,
    newGraduatesHired: draw.perMille(820) ? 0 : draw.even(1, Math.max(1, Math.floor(employees / 8))),
    veteransHired: draw.perMille(940) ? 0 : draw.even(1, Math.max(1, Math.floor(employees / 20))),
    disabledEmployees: draw.perMille(950) ? 0 : draw.even(1, Math.max(1, Math.floor(employees / 25))),
  };
}

const OWNERSHIP = [
  { value: 'private', weight: 915 },
  { value: 'state', weight: 28 },
  { value: 'collective', weight: 10 },
  { value: 'foreign', weight: 18 },
  { value: 'hmt', weight: 12 },
  { value: 'mixed', weight: 17 },
] as const;

const CREDIT_GRADES = [
  { value: 'A', weight: 12 },
  { value: 'B', weight: 46 },
  { value: 'M', weight: 30 },
  { value: 'C', weight: 8 },
  { value: 'D', weight: 4 },
] as const;

function capital(draw: Draw, { entityType, figures }: Drawn): number {
  if (entityType !== 'enterprise') return draw.skewed(1, 30);
  const most = { micro: 500, small: 2_000, medium: 10_000, large: 100_000 }[figures.size];
  return draw.skewed(10, most);
}

function patents(draw: Draw, { trade, figures }: Drawn): number {
  if (trade.kind === undefined) return 0;
  return draw.perMille(450) ? draw.skewed(1, figures.size === 'micro' ? 8 : 60) : 0;
}

/** Titles go with the trade and the size; most enterprises have none, which is a known fact too. */
function qualifications(draw: Draw, { trade, entityType, figures }: Drawn): string[] {
  if (entityType !== 'enterprise') return [];
  const grown = figures.size !== 'micro';
  const great = figures.size === 'medium' || figures.size === 'large';
  const titles: readonly [title: string, perMille: number][] = [
    ['tech-sme', trade.kind === 'tech' ? 380 : trade.kind === 'factory' ? 120 : 0],
    ['high-tech', trade.kind === undefined || !grown ? 0 : 300],
    ['srdi-innovative-sme', trade.kind === undefined || !grown ? 0 : 140],
    ['srdi-sme', trade.kind === undefined || !grown ? 0 : 70],
    ['little-giant', trade.kind !== undefined && great ? 40 : 0],
    ['encouraged-software', trade.code === '6513' && grown ? 90 : 0],
    ['above-scale', trade.kind === 'factory' && great ? 900 : 0],
    ['above-quota', trade.kind === undefined && great ? 700 : 0],
    ['green-factory', trade.kind === 'factory' && great ? 60 : 0],
    ['aeo', trade.kind === 'factory' && great ? 50 : 0],
  ];
  return titles.filter(([, perMille]) => draw.perMille(perMille)).map(([title]) => title);
}
