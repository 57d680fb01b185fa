import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { ComplaintRouter } from '@yingshang/shared/routing';
import { CityGuides } from '../src/domains/complaint-intake/city-guides.service';
import { ComplaintSuggestions } from '../src/domains/complaint-intake/complaint-suggestions.service';
import { routingCity } from '../src/domains/complaint-intake/routing-city';
import { SearchTerms } from '../src/domains/complaints';
import { pinyinSpelling } from '../src/domains/search';
import { openCity, type RatingsCity } from './ratings/ratings-city';
import { routingSentences } from './routing/routing-sentences';
import { addKnownComplaints } from './suggest/known-complaints';

const KNOWN = 20_000;
const WARM_UP = 40;
const LONG = 1_000;

/**
 * `pnpm bench suggest [--quick]`: what is suggested for a text, in this process with the demo city on a real
 * PostgreSQL: to a guest, and to somebody signed in, for whom up to 200 complaints are opened and compared.
 */
export async function run(args: string[]): Promise<number> {
  const known = args.includes('--quick') ? KNOWN / 10 : KNOWN;
  const city = await openCity('shenyang-demo');
  try {
    const { router } = await city.app.get(CityGuides, { strict: false }).current();
    await addKnownComplaints(city, router, known);
    await city.dataSource.query('ANALYZE');
    const texts = routingSentences().map(({ text, district }) => ({ text, regionCode: district }));
    const long = texts.map(({ regionCode }, at) => ({
      regionCode,
      text: texts
        .slice(at)
        .concat(texts)
        .map(({ text }) => text)
        .join('，')
        .slice(0, LONG),
    }));
    const somebody = { personId: randomUUID() } as Actor; // nothing else of who asks is read
    const figures = {
      bench: 'suggest',
      known,
      ...(await madeRouter(city)),
      terms1000SignsP95Ms: termsP95(city, long[0]?.text ?? ''),
      guestP95Ms: await p95(city, null, texts),
      signedInP95Ms: await p95(city, somebody, texts),
      longGuestP95Ms: await p95(city, null, long),
      longSignedInP95Ms: await p95(city, somebody, long),
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  } finally {
    await city.close();
  }
  return 0;
}

/** Once more, as a load of a pack has it made. Its size is told where `--expose-gc` lets it be measured. */
async function madeRouter({ app }: RatingsCity): Promise<{ routerMs: number; routerMb: number | null }> {
  const { index, topics } = await app.get(CityGuides, { strict: false }).current();
  const sizeNow = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = sizeNow();
  const started = performance.now();
  const router = new ComplaintRouter(pinyinSpelling, routingCity(index.city, [...topics.values()]));
  const routerMs = Math.round(performance.now() - started);
  const routerMb = globalThis.gc === undefined ? null : Math.round((sizeNow() - before) / 1e6);
  return router.heard('停电').length > 0 ? { routerMs, routerMb } : { routerMs: 0, routerMb: 0 };
}

/** What the words of a complaint cost when they pass their check. */
function termsP95({ app }: RatingsCity, text: string): number {
  const terms = app.get(SearchTerms, { strict: false });
  const took = Array.from({ length: 300 }, () => {
    const started = performance.now();
    terms.of([text]);
    return performance.now() - started;
  });
  return ninetyFifth(took.slice(WARM_UP));
}

function ninetyFifth(took: number[]): number {
  took.sort((one, other) => one - other);
  return Number((took[Math.floor(took.length * 0.95)] ?? 0).toFixed(1));
}

/** One after the other, each text once; the first warm up. */
async function p95(
  { app }: RatingsCity,
  actor: Actor | null,
  texts: readonly { readonly text: string; readonly regionCode: string | null }[],
): Promise<number> {
  const suggestions = app.get(ComplaintSuggestions, { strict: false });
  const took: number[] = [];
  for (const [at, text] of [...texts.slice(0, WARM_UP), ...texts].entries()) {
    const started = performance.now();
    const { ok } = await suggestions.suggest(actor, { ...text, class: 'unit', unitId: null });
    if (!ok) throw new Error('nothing was suggested');
    if (at >= WARM_UP) took.push(performance.now() - started);
  }
  return ninetyFifth(took);
}
