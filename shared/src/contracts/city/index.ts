import * as z from 'zod/mini';
import { defineContract } from '../definition';

/** The twelve service boards (服务板块); a city switches on those it runs. Names: docs/glossary.md. */
export const boardKeys = [
  'service-cards',
  'policies',
  'complaints',
  'ratings',
  'benefits',
  'guides',
  'enforcement',
  'broadcasts',
  'kindergarten',
  'subsidies',
  'disclosure',
  'zones',
] as const;
export const boardKey = z.enum(boardKeys);
export type BoardKey = z.infer<typeof boardKey>;

export const district = z.object({ code: z.string(), name: z.string(), demo: z.boolean() });

export const cityView = z.object({
  code: z.string(),
  name: z.string(),
  /** A demo city labels what was made up, offers the demo entrance and may be reset. */
  demo: z.boolean(),
  /** Calendar date of the first load; demo windows are counted from it. */
  anchorDate: z.string(),
  /** Today in Asia/Shanghai as the server sees it. */
  today: z.string(),
  /** Brand colours `#RRGGBB`, contrast checked when the pack was loaded. */
  brand: z.object({ light: z.string(), dark: z.string() }),
  boards: z.array(boardKey),
  districts: z.array(district),
});
export type CityView = z.infer<typeof cityView>;

export const getCity = defineContract({
  name: 'city.get',
  summary: 'The loaded city: name, boards, districts, brand',
  method: 'GET',
  path: '/city',
  access: { kind: 'public' },
  response: cityView,
  refusals: { 'city.not-loaded': 503 },
});

export const industry = z.object({
  /** Section letter, or 2 to 4 digits of GB/T 4754-2017. */
  code: z.string(),
  section: z.string(),
  name: z.string(),
  level: z.enum(['section', 'division', 'group', 'class']),
});
export type Industry = z.infer<typeof industry>;

export const listIndustries = defineContract({
  name: 'city.industries',
  summary:
    'Sections and divisions of GB/T 4754-2017 and the everyday trades of the city, or a search by name',
  method: 'GET',
  path: '/city/industries',
  access: { kind: 'public' },
  query: z.strictObject({ q: z.optional(z.string().check(z.maxLength(40))) }),
  response: z.object({
    sections: z.array(industry),
    divisions: z.array(industry),
    /** Everyday words (餐饮, 便利店) for a code, the city's own list; best first when searching. */
    trades: z.array(z.object({ label: z.string(), code: z.string(), codeName: z.string() })),
    /** Only with `q`: divisions, groups and classes whose name holds the words, best first, at most 30. */
    matches: z.array(industry),
  }),
});
