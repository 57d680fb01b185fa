import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tiers } from './domain-rules';

const page = readFileSync(resolve(__dirname, '../../../docs/architecture.md'), 'utf8');

describe('the page about the architecture', () => {
  it('gives every domain the tier that the imports are held to', () => {
    const rows = [...page.matchAll(/^\| (\d) \| (.+) \|$/gm)];
    const documented = rows.flatMap(([, tier, domains = '']) =>
      [...domains.matchAll(/`([a-z-]+)`/g)].map(([, domain = '']) => [domain, Number(tier)] as const),
    );
    expect(Object.fromEntries(documented)).toEqual(tiers);
  });
});
