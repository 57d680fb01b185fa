import type { FactValue } from '@yingshang/shared/eligibility';
import type { Draw } from './draw';
import { drawActivities } from './drawn-activities';
import type { Drawn } from './drawn-facts';

type Facts = Readonly<Record<string, FactValue>>;

const WAN = 10_000;

/**
 * What the made-up enterprise would say of itself when asked for facts that no register holds. `official` is
 * everything that is true of it in the registers, gaps filled: answers agree with it.
 */
export function answeredFacts(draw: Draw, drawn: Drawn, official: Facts): Facts {
  return {
    activities: drawActivities(draw, drawn),
    ...standing(draw, drawn),
    ...money(draw, drawn, official),
    ...people(draw, drawn, official),
    ...premises(draw, drawn),
  };
}

/** How it stands with the law, the environment and the market. */
function standing(draw: Draw, { trade, entityType, figures }: Drawn): Facts {
  const isFactory = trade.kind === 'factory';
  const isGreat = figures.size === 'medium' || figures.size === 'large';
  const envTaxpayer = draw.perMille(isFactory ? 320 : 15);
  const traded = /^(51|5292|[123])/.test(trade.code) && entityType === 'enterprise';
  return {
    restrictedIndustry: draw.perMille(12),
    highEnergy: draw.perMille(isFactory ? 90 : 4),
    envTaxpayer,
    emissionBelowStandardPct: envTaxpayer ? draw.even(0, 60) : 0,
    envPenalty: draw.perMille(isFactory ? 25 : 6),
    inCbecZone: draw.perMille(traded ? 90 : 8),
    hasDebts: draw.perMille(entityType === 'enterprise' ? 560 : 240),
    listedStatus: isGreat && entityType === 'enterprise' ? draw.weighted(LISTED).value : 'none',
    nicheMarketYears: trade.kind === undefined ? 0 : draw.even(0, 15),
  };
}

const LISTED = [
  { value: 'none', weight: 900 },
  { value: 'neeq', weight: 55 },
  { value: 'a-share', weight: 40 },
  { value: 'overseas', weight: 5 },
] as const;

function money(draw: Draw, { trade, entityType, figures }: Drawn, official: Facts): Facts {
  const isFactory = trade.kind === 'factory';
  const isCompany = entityType === 'enterprise';
  const revenueWan = figures.revenueWanYuan;
  /** A part of the revenue so many times in a thousand, else nothing. */
  const spent = (perMille: number, mostPercent: number) =>
    draw.perMille(perMille) ? Math.round((revenueWan * draw.even(1, mostPercent)) / 100) * WAN : 0;
  const loan = spent(isCompany ? 340 : 160, 60);
  const growth = numberOf(official.revenueGrowthRate);
  const increment = Math.round((revenueWan * WAN * growth) / (1 + growth));
  return {
    loanBalanceYuan: loan,
    loanPurposes: loan === 0 ? [] : loanPurposes(draw, isFactory),
    equipmentInvestmentYuan: spent(isFactory ? 450 : isCompany ? 140 : 50, 20),
    techRenovationYuan: spent(isFactory ? 170 : 0, 15),
    trainingExpenseYuan: spent(isCompany && figures.employees >= 20 ? 520 : isCompany ? 120 : 0, 2),
    overdueReceivableYuan: spent(isCompany ? 210 : 60, 20),
    outboundInvestmentYuan: spent(figures.size === 'large' ? 60 : 0, 10),
    crossBorderSalesYuan: spent(/^(51|5292)/.test(trade.code) ? 60 : 4, 40),
    equityFinancing2yYuan: spent(trade.kind === 'tech' ? 90 : 3, 50),
    constructionOutputYuan: /^(47|49|50)/.test(trade.code) ? revenueWan * WAN : 0,
    revenueIncrementYuan: increment,
    outputIncrementYuan: isFactory ? increment : 0,
    // What the tax office leaves out because there is none of it.
    rdExpenseYuan: official.rdExpenseYuan ?? 0,
    rdRatio: official.rdRatio ?? 0,
    exportYuan: official.exportYuan ?? 0,
  };
}

function loanPurposes(draw: Draw, isFactory: boolean): string[] {
  const purposes: readonly [purpose: string, perMille: number][] = [
    ['bank-loan', 820],
    ['working-capital', 640],
    ['fixed-asset', 140],
    ['equipment-renewal', isFactory ? 180 : 40],
    ['tech-innovation', isFactory ? 60 : 25],
    ['service-upgrade', isFactory ? 0 : 70],
  ];
  return purposes.filter(([, perMille]) => draw.perMille(perMille)).map(([purpose]) => purpose);
}

function people(draw: Draw, { figures: { employees } }: Drawn, official: Facts): Facts {
  const some = (perMille: number, part: number) =>
    draw.perMille(perMille) ? draw.even(1, Math.max(1, Math.floor(employees / part))) : 0;
  return {
    keyGroupHired: some(50, 15),
    skillCertEmployees: some(110, 6),
    newHireRatio: draw.perMille(720) ? 0 : draw.even(1, 35) / 100,
    disabledRatio: Number((numberOf(official.disabledEmployees) / employees).toFixed(4)),
  };
}

function premises(draw: Draw, { trade, entityType }: Drawn): Facts {
  const stores = /^(59|51|54)/.test(trade.code);
  return {
    storageAreaSqm: draw.perMille(stores ? 620 : 60) ? draw.skewed(60, stores ? 24_000 : 1500) : 0,
    stateHouseTenant: draw.perMille(entityType === 'individual-business' ? 90 : 60),
  };
}

function numberOf(fact: FactValue | undefined): number {
  return typeof fact === 'number' ? fact : 0;
}
