import type { FactValue } from '@yingshang/shared/eligibility';
import { addDays, type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import { Draw } from './draw';
import { answeredFacts } from './drawn-answers';
import { type Drawn, registryFacts, socialFacts, taxFacts } from './drawn-facts';
import { drawFigures } from './drawn-size';
import { syntheticCreditCode, syntheticTradeName } from './synthetic-marks';
import { type TradeKind, tradeKinds } from './trade-kinds';

type Facts = Readonly<Record<string, FactValue>>;

export type EntityType = 'enterprise' | 'individual-business' | 'farmer-coop' | 'social-org';
export type OfficialSource = 'registry' | 'tax' | 'social';

export interface SourcedFacts {
  readonly asOf: CalendarDate;
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** One made-up enterprise of the demo registry. */
export interface DemoEnterprise {
  readonly position: number;
  readonly creditCode: string;
  readonly name: string;
  /** 字号: the part of the name that is its own. */
  readonly tradeName: string;
  readonly regionCode: string;
  readonly industryCode: string;
  readonly establishedOn: CalendarDate;
  readonly facts: Readonly<Record<OfficialSource, SourcedFacts>>;
}

export interface RegistryPlace {
  readonly cityName: string;
  readonly districts: readonly { readonly code: string; readonly name: string; readonly demo: boolean }[];
}

/** Fixed, not today: the same seed gives the same registry on every day. */
const AS_OF = {
  registry: calendarDate('2026-10-31'),
  tax: calendarDate('2026-09-30'),
  social: calendarDate('2026-10-31'),
} as const;
const YOUNGEST = calendarDate('2026-09-30');

/** How many of a thousand facts are not known. What the register is made of always is. */
const MISSING = { registry: 70, tax: 170, social: 220 } as const;
const ALWAYS_KNOWN = new Set(['regionCode', 'industryCode', 'entityType', 'establishedOn']);

const CODE_PREFIX: Record<EntityType, string> = {
  enterprise: '91',
  'individual-business': '92',
  'farmer-coop': '93',
  'social-org': '52',
};

/**
 * The made-up enterprise at a position; the same for the same seed, place and position, and independent of all others,
 * so that a registry of twenty thousand is the beginning of one of a million.
 */
export function demoEnterprise(seed: string, position: number, place: RegistryPlace): DemoEnterprise {
  const { drawn, district, establishedOn, official } = drawEnterprise(seed, position, place);
  const { trade, entityType } = drawn;
  const tradeName = syntheticTradeName(position, new Draw(seed).below(1_000_000));
  return {
    position,
    creditCode: syntheticCreditCode(CODE_PREFIX[entityType], district.code, position),
    name: enterpriseName(tradeName, drawn, place.cityName, district),
    tradeName,
    regionCode: district.code,
    industryCode: trade.code,
    establishedOn,
    facts: {
      registry: { asOf: AS_OF.registry, facts: official.registry.known },
      tax: { asOf: AS_OF.tax, facts: official.tax.known },
      social: { asOf: AS_OF.social, facts: official.social.known },
    },
  };
}

/** What is true of a made-up enterprise, beyond what the register hands on. */
export interface DemoAnswers {
  /** True of it whoever asks: the registers' facts without gaps, and its own answers. */
  readonly whole: Readonly<Record<string, FactValue>>;
  /** The same with the registers' gaps, and with gaps in its own answers: what a city could have learnt of it. */
  readonly learnt: Readonly<Record<string, FactValue>>;
}

/** How many of a thousand own answers nobody has asked for yet. */
const UNASKED = 300;

/** Drawn apart from the register's facts, so that those stay what they were. */
export function demoAnswers(seed: string, position: number, place: RegistryPlace): DemoAnswers {
  const { drawn, official } = drawEnterprise(seed, position, place);
  const { registry, tax, social } = official;
  const all = { ...registry.all, ...tax.all, ...social.all };
  const draw = new Draw(`${seed}:${position}:answers`);
  const answers = answeredFacts(draw, drawn, all);
  return {
    whole: { ...all, ...answers },
    learnt: { ...registry.known, ...tax.known, ...social.known, ...withGaps(draw, answers, UNASKED).known },
  };
}

function drawEnterprise(seed: string, position: number, place: RegistryPlace) {
  const draw = new Draw(`${seed}:${position}`);
  const trade = draw.weighted(tradeKinds);
  const entityType = drawEntityType(draw, trade);
  const district = draw.weighted(
    place.districts.map((region) => ({ ...region, weight: districtWeight(region) })),
  );
  const establishedOn = drawStart(draw);
  const drawn: Drawn = { trade, entityType, figures: drawFigures(draw, trade.code, entityType) };
  const registered = {
    regionCode: district.code,
    industryCode: trade.code,
    entityType,
    establishedOn,
    ...registryFacts(draw, drawn),
  };
  return {
    drawn,
    district,
    establishedOn,
    official: {
      registry: withGaps(draw, registered, MISSING.registry),
      tax: withGaps(draw, taxFacts(draw, drawn), MISSING.tax),
      social: withGaps(draw, socialFacts(draw, drawn), socialGaps(drawn)),
    },
  };
}

function drawEntityType(draw: Draw, trade: TradeKind): EntityType {
  if (draw.below(100) < trade.individuals) return 'individual-business';
  return trade.others ?? 'enterprise';
}

/** Shares of the districts of Shenyang by their known weight in business; a district elsewhere counts as a middling one. */
function districtWeight({ code, demo }: { readonly code: string; readonly demo: boolean }): number {
  return demo ? 30 : (DISTRICT_WEIGHTS[code] ?? 70);
}

const DISTRICT_WEIGHTS: Readonly<Record<string, number>> = {
  '210102': 125,
  '210103': 120,
  '210104': 95,
  '210105': 105,
  '210106': 160,
  '210111': 45,
  '210112': 115,
  '210113': 60,
  '210114': 85,
  '210115': 25,
  '210123': 15,
  '210124': 18,
  '210181': 32,
};

/** Most are young: every second one is under five years. */
function drawStart(draw: Draw): CalendarDate {
  return addDays(YOUNGEST, -draw.skewed(200, 12_500));
}

/** Visibly made up, whoever sees it: 示例 inside and （演示） at the end. */
function enterpriseName(
  tradeName: string,
  { trade, entityType }: Drawn,
  cityName: string,
  district: { readonly name: string; readonly demo: boolean },
): string {
  const city = `${cityName.replace(/市$/, '')}示例${tradeName}`;
  const local = `${district.name}${district.demo ? '' : '示例'}${tradeName}`;
  switch (entityType) {
    case 'individual-business':
    case 'social-org':
      return `${local}${trade.shop}（演示）`;
    case 'farmer-coop':
      return `${city}${trade.company}农民专业合作社（演示）`;
    case 'enterprise':
      return `${city}${trade.company}有限公司（演示）`;
  }
}

/** A one-person shop often insures nobody, so its social insurance is unknown more often. */
function socialGaps({ entityType }: Drawn): number {
  return entityType === 'individual-business' ? 550 : MISSING.social;
}

function withGaps(
  draw: Draw,
  facts: Facts,
  perMille: number,
): { readonly all: Facts; readonly known: Facts } {
  const known = Object.entries(facts).filter(([key]) => !draw.perMille(perMille) || ALWAYS_KNOWN.has(key));
  return { all: facts, known: Object.fromEntries(known) };
}
