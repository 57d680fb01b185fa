import {
  domainsHaveOneDoor,
  everyDomainHasATier,
  importsPointDown,
  onlyRepositoriesUseTypeorm,
  platformKnowsNoDomain,
} from './domain-rules';
import {
  filesStaySmall,
  namesSayWhatIsInside,
  noMathRandom,
  onlyConfigReadsTheEnvironment,
  sharedIsPure,
} from './purity-rules';
import { everyRaterTableHasAKeeper, fewLearnWhoRated, ratersStayApart } from './rater-rules';
import {
  everyContractDeclaresAccess,
  everyContractIsServed,
  everyHandlerImplements,
  everyRouteImplementsAContract,
} from './route-rules';
import { type Rule, readSources } from './source-file';

const sources = readSources(
  'server/src',
  'server/stand-ins',
  'server/test',
  'shared/src',
  'shared/verifier',
  'mobile/src',
  'mobile/test',
  'scripts',
);

const rules: Record<string, Rule> = {
  'every domain has a tier': everyDomainHasATier,
  'a domain imports only domains of lower tiers': importsPointDown,
  'a domain is entered through its index.ts': domainsHaveOneDoor,
  'the platform knows no domain': platformKnowsNoDomain,
  'only repositories talk to tables': onlyRepositoriesUseTypeorm,
  'who rated is learned by few domains': fewLearnWhoRated,
  'each table of the schema rater is touched by one domain': ratersStayApart,
  'each table of the schema rater has a keeper': everyRaterTableHasAKeeper,
  'shared holds nothing of the phone, the server or a disk': sharedIsPure,
  'only platform/config reads the environment': onlyConfigReadsTheEnvironment,
  'nothing is left to Math.random': noMathRandom,
  'no file is longer than 400 lines': filesStaySmall,
  'no file is called utils': namesSayWhatIsInside,
  'every route implements a contract': everyRouteImplementsAContract,
  'every handler of a controller implements a contract': everyHandlerImplements,
  'every contract declares who may call it': everyContractDeclaresAccess,
  'every contract is served by a controller': everyContractIsServed,
};

describe('the architecture', () => {
  it('is read from real files', () => {
    expect(sources.length).toBeGreaterThan(150);
  });

  it.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(sources)).toEqual([]);
  });
});
