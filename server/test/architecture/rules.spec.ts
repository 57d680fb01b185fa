import * as domains from './domain-rules';
import * as purity from './purity-rules';
import * as raters from './rater-rules';
import * as routes from './route-rules';
import type { Rule, SourceFile } from './source-file';

const at = (path: string, ...lines: string[]): SourceFile => ({ path, source: `${lines.join('\n')}\n` });
const domain = (path: string, ...lines: string[]) => at(`server/src/domains/${path}`, ...lines);

const controller = (...lines: string[]) =>
  domain(
    'city/city.controller.ts',
    "import { getCity } from '@yingshang/shared/contracts/city';",
    '@Controller()',
    'export class CityController {',
    '  constructor(private readonly city: CityService) {}',
    ...lines,
    '}',
  );

const getCity = at(
  'shared/src/contracts/city/index.ts',
  'export const getCity = defineContract({',
  "  path: '/city',",
  "  access: { kind: 'public' },",
  '});',
);

/** A rule, what it must catch, and what it must let be. */
const cases: [string, Rule, SourceFile[], SourceFile[]][] = [
  [
    'a domain without a tier',
    domains.everyDomainHasATier,
    [domain('astrology/index.ts', '')],
    [domain('city/index.ts', '')],
  ],
  [
    'an import that points up',
    domains.importsPointDown,
    [domain('city/city.service.ts', "import { X } from '../benefits';")],
    [domain('benefits/benefits.service.ts', "import { X } from '../city';")],
  ],
  [
    'an import from a neighbour of the same tier',
    domains.importsPointDown,
    [domain('policies/p.ts', "import type { X } from '../service-cards';")],
    [domain('policies/p.ts', "import type { X } from './policy.entity';")],
  ],
  [
    'an import that points up inside a call',
    domains.importsPointDown,
    [domain('city/c.ts', "const x = await import('../demo');")],
    [domain('city/c.ts', "// await import('../demo');")],
  ],
  [
    'a way around the door',
    domains.domainsHaveOneDoor,
    [domain('benefits/b.ts', 'import {', '  CityEntity,', "} from '../city/city.entity';")],
    [domain('benefits/b.ts', "import { City } from '../city';", "import { D } from '../city/index';")],
  ],
  [
    'a way around the door from outside the domains',
    domains.domainsHaveOneDoor,
    [at('server/src/cli/x.command.ts', "export * from '../domains/city/city.service';")],
    [at('server/src/entities.ts', "import { CityEntity } from './domains/city/city.entity';")],
  ],
  [
    'a platform that knows a domain',
    domains.platformKnowsNoDomain,
    [at('server/src/platform/health/x.ts', "import { C } from '../../domains/city';")],
    [at('server/src/platform/health/x.ts', "import { C } from '../clock';")],
  ],
  [
    'a service that queries',
    domains.onlyRepositoriesUseTypeorm,
    [domain('city/city.service.ts', "import { DataSource } from 'typeorm';")],
    [
      domain('city/city.service.ts', "import type { EntityManager } from 'typeorm';"),
      domain('city/city.repository.ts', "import { DataSource } from 'typeorm';"),
    ],
  ],
  [
    'a domain that would learn who rated',
    raters.fewLearnWhoRated,
    [domain('reputation/r.ts', "import { RaterIdentities, Ratings } from '../ratings';")],
    [
      domain('reputation/r.ts', "import { Ratings } from '../ratings';", '// not RaterIdentities'),
      domain('unsealing/u.ts', "import { RaterIdentities } from '../ratings';"),
    ],
  ],
  [
    'a command that would learn who rated through the container',
    raters.fewLearnWhoRated,
    [at('server/src/cli/x.ts', "const r = await import('../domains/ratings');", 'get(r.RaterIdentities);')],
    [at('server/src/cli/x.ts', "const r = await import('../domains/ratings');", 'get(r.Ratings);')],
  ],
  [
    'a query of the raters from next door',
    raters.ratersStayApart,
    [domain('reputation/r.repository.ts', 'query(`SELECT 1 FROM ratings JOIN rater.raters r ON true`);')],
    [
      domain('ratings/raters.repository.ts', 'query(`SELECT 1 FROM rater.raters`);'),
      domain('rating-reviews/r.ts', 'const { ratingId } = rater.raters_of;', 'return rater.ratingId;'),
    ],
  ],
  [
    'an entity of the schema rater in another domain',
    raters.ratersStayApart,
    [domain('fairness/x.entity.ts', "@Entity('statement_writers', { schema: 'rater' })")],
    [domain('fairness/x.entity.ts', "@Entity({ name: 'rating_clusters', schema: 'rater' })")],
  ],
  [
    'a table of raters that nobody keeps',
    raters.everyRaterTableHasAKeeper,
    [at('server/src/migrations/1-x.ts', 'CREATE TABLE rater.diaries (')],
    [at('server/src/migrations/1-x.ts', 'CREATE TABLE rater.raters (')],
  ],
  [
    'shared on Node',
    purity.sharedIsPure,
    [at('shared/src/draw/x.ts', "import { createHash } from 'node:crypto';")],
    [at('shared/src/draw/x.ts', "import { sha256 } from '@noble/hashes/sha2.js';")],
  ],
  [
    'shared on Node without the prefix',
    purity.sharedIsPure,
    [at('shared/src/a/x.ts', "import fs from 'fs';")],
    [],
  ],
  ['shared on Taro', purity.sharedIsPure, [at('shared/src/a/x.ts', "import Taro from '@tarojs/taro';")], []],
  [
    'shared on the phone',
    purity.sharedIsPure,
    [at('shared/src/a/x.ts', 'wx.request({});')],
    [at('shared/src/a/x.ts', '// not wx.request')],
  ],
  ['shared with a picture', purity.sharedIsPure, [at('shared/src/a/x.ts', "import p from './p.png';")], []],
  [
    'shared that leans on the server',
    purity.sharedIsPure,
    [at('shared/src/a/x.ts', "import { y } from '../../../server/src/y';")],
    [at('shared/src/a/x.ts', "import { y } from '../kernel';")],
  ],
  [
    'a setting read on the side',
    purity.onlyConfigReadsTheEnvironment,
    [at('server/src/cli/x.ts', 'const port = process.env.PORT;')],
    [at('server/src/platform/config/x.ts', 'process.env'), at('server/src/x.ts', '// process.env')],
  ],
  [
    'a setting read through a module',
    purity.onlyConfigReadsTheEnvironment,
    [at('server/src/x.ts', "import { env } from 'node:process';")],
    [],
  ],
  [
    'chance',
    purity.noMathRandom,
    [at('mobile/src/x.ts', 'const id = Math.random();')],
    [at('mobile/src/x.ts', 'const id = random();', 'Math.floor(1.5)')],
  ],
  [
    'a long file',
    purity.filesStaySmall,
    [at('server/src/x.ts', ...Array.from({ length: 401 }, () => 'x'))],
    [at('server/src/x.ts', ...Array.from({ length: 400 }, () => 'x'))],
  ],
  [
    'a name that says nothing',
    purity.namesSayWhatIsInside,
    [at('server/src/platform/utils.ts', ''), at('shared/src/common/x.ts', '')],
    [at('server/src/platform/clock/clock.ts', '')],
  ],
  [
    'a route without a contract',
    routes.everyRouteImplementsAContract,
    [controller("  @Get('x')", '  x() {', '  }')],
    [controller('  @Implements(getCity)', '  x() {', '  }')],
  ],
  [
    'a handler without a contract',
    routes.everyHandlerImplements,
    [controller('  async forgotten(@Parsed() input: Input<typeof x>): Promise<void> {', '  }')],
    [controller('  @Implements(getCity)', '  async get(@Parsed() input: X): Promise<void> {', '  }')],
  ],
  [
    'a contract without access',
    routes.everyContractDeclaresAccess,
    [at('shared/src/contracts/x/index.ts', 'export const y = defineContract({', "  path: '/y',", '});')],
    [getCity],
  ],
  [
    'a contract that nobody serves',
    routes.everyContractIsServed,
    [getCity, controller()],
    [getCity, controller('  @Implements(getCity)', '  get() {', '  }')],
  ],
];

describe('the rules of the architecture', () => {
  it.each(cases)('catch %s', (_, rule, broken, kept) => {
    expect(rule(broken).length).toBeGreaterThan(0);
    expect(rule(kept)).toEqual([]);
  });

  it('have each been shown something that breaks them', () => {
    const every = [domains, purity, raters, routes].flatMap((module) =>
      Object.values(module).filter((exported): exported is Rule => typeof exported === 'function'),
    );
    expect(every.filter((rule) => !cases.some(([, tried]) => tried === rule))).toEqual([]);
  });
});
