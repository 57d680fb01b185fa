import { type SizeClass, type SizeRule, sizeRuleOf } from '@yingshang/shared/enterprise-scale';
import type { EntityType } from './demo-enterprise';
import type { Draw } from './draw';

export interface DrawnFigures {
  readonly size: SizeClass;
  readonly employees: number;
  readonly revenueWanYuan: number;
  readonly assetsWanYuan: number;
}

type Indicator = 'employees' | 'revenueWanYuan' | 'assetsWanYuan';
const ABOVE: Record<SizeClass, Exclude<SizeClass, 'micro'> | null> = {
  micro: 'small',
  small: 'medium',
  medium: 'large',
  large: null,
};

/** What an indicator looks like in an industry whose rule does not ask for it, or that has no rule. */
const USUAL: Record<Indicator, SizeRule['indicators'][Indicator] & object> = {
  employees: { large: 300, medium: 100, small: 10 },
  revenueWanYuan: { large: 30000, medium: 2000, small: 120 },
  assetsWanYuan: { large: 40000, medium: 2500, small: 100 },
};

/** The size first, then figures that the 2017 rules class so. */
export function drawFigures(draw: Draw, industryCode: string, entityType: EntityType): DrawnFigures {
  const size = drawSize(draw, entityType);
  const rule = sizeRuleOf(industryCode);
  const figure = (indicator: Indicator) =>
    within(draw, rule?.indicators[indicator] ?? USUAL[indicator], size);
  return {
    size,
    employees: Math.max(1, figure('employees')),
    revenueWanYuan: figure('revenueWanYuan'),
    assetsWanYuan: figure('assetsWanYuan'),
  };
}

type Share = { readonly size: SizeClass; readonly weight: number };
const COMPANIES: readonly Share[] = [
  { size: 'micro', weight: 740 },
  { size: 'small', weight: 205 },
  { size: 'medium', weight: 44 },
  { size: 'large', weight: 11 },
];
const SHOPS: readonly Share[] = [
  { size: 'micro', weight: 950 },
  { size: 'small', weight: 50 },
];

function drawSize(draw: Draw, entityType: EntityType): SizeClass {
  return draw.weighted(entityType === 'enterprise' ? COMPANIES : SHOPS).size;
}

function within(
  draw: Draw,
  floors: { large: number; medium: number; small: number },
  size: SizeClass,
): number {
  const above = ABOVE[size];
  const from = size === 'micro' ? 1 : floors[size];
  const to = above === null ? floors.large * 4 : floors[above] - 1;
  return draw.skewed(Math.min(from, to), to);
}
