import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFictitiousPhone } from './fictitious-phones';
import { generateDemoCity } from './index';
import { isSyntheticName, namesAvailable, officerName } from './officer-names';
import { fileContents, readBaseFiles } from './pack-folder';
import { seededNumbers } from './seeded-numbers';

const folder = join(__dirname, '../../cities/shenyang-demo');

describe('the made-up part of the demo city', () => {
  it('stands in the pack exactly as the generator writes it', async () => {
    const contents = fileContents(generateDemoCity(await readBaseFiles(folder)));
    // Compared as equal or not: a difference of three megabytes is no use on a screen.
    const stale = Object.entries(contents).filter(
      ([name, content]) => readFileSync(join(folder, name), 'utf8') !== content,
    );
    expect(stale.map(([name]) => `${name}: run "pnpm cli demo-city generate"`)).toEqual([]);
  });

  it('refuses a policy whose department no unit answers for', async () => {
    const base = await readBaseFiles(folder);
    const orphan = { id: 'orphan', responsibleDepartment: '月球事务局', regionCode: '210100' };
    expect(() => generateDemoCity({ ...base, policies: [orphan] })).toThrow(/orphan.*月球事务局/);
  });

  it('leaves every real unit its name, duty and place, and adds no address to it', async () => {
    const base = await readBaseFiles(folder);
    const generated = generateDemoCity(base).units.filter((unit) => !unit.demo);
    expect(generated.map(({ id, name, duty, topics }) => ({ id, name, duty, topics }))).toEqual(
      base.realUnits.map(({ id, name, duty, topics }) => ({ id, name, duty, topics })),
    );
    expect(generated.every((unit) => unit.address === null && unit.contactSynthetic)).toBe(true);
  });
});

describe('made-up names', () => {
  it('differ at every position and are recognised as made up', () => {
    const names = Array.from({ length: namesAvailable }, (_, position) => officerName(position));
    expect(new Set(names).size).toBe(namesAvailable);
    expect(names.every(isSyntheticName)).toBe(true);
    expect(() => officerName(namesAvailable)).toThrow(RangeError);
  });

  it.each(['王伟', '李示范', '张演', '欧阳示甲子', '王示甲'])('%s is not taken for one', (name) =>
    expect(isSyntheticName(name)).toBe(false),
  );
});

describe('made-up numbers', () => {
  it.each(['024-22533333', '13900000000', '024-0000123', '02400001234'])('%s could reach somebody', (text) =>
    expect(isFictitiousPhone(text)).toBe(false),
  );

  it('come in the same order for a seed and in another for a second seed', () => {
    const draw = (seed: string) => {
      const numbers = seededNumbers(seed);
      return Array.from({ length: 20 }, () => numbers.below(1000));
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(draw('a').every((number) => number >= 0 && number < 1000)).toBe(true);
  });
});
