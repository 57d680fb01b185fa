import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, packFolder } from '../../test/demo-city/committed-pack';
import { isFictitiousPhone } from './fictitious-phones';
import { generateDemoCity } from './index';
import { isSyntheticName, namesAvailable, officerName } from './officer-names';
import { fileContents, readBaseFiles } from './pack-folder';
import { seededNumbers } from './seeded-numbers';

const readCommitted = async () => must(await readBaseFiles(packFolder));

describe('the made-up part of the demo city', () => {
  it('stands in the pack exactly as the generator writes it', async () => {
    const contents = fileContents(must(generateDemoCity(await readCommitted())));
    // Compared as equal or not: a difference of three megabytes is no use on a screen.
    const stale = Object.entries(contents).filter(
      ([name, content]) => readFileSync(join(packFolder, name), 'utf8') !== content,
    );
    expect(stale.map(([name]) => `${name}: run "pnpm cli demo-city generate"`)).toEqual([]);
  });

  it('leaves every real unit its name, duty and place, and adds no address to it', async () => {
    const base = await readCommitted();
    const generated = must(generateDemoCity(base)).units.filter((unit) => !unit.demo);
    const kept = ({ id, name, duty, topics, regionCode }: (typeof generated)[number]) => ({
      id,
      name,
      duty,
      topics,
      regionCode,
    });
    expect(generated.map(kept)).toEqual(base.realUnits.map(kept));
    expect(generated.every((unit) => unit.address === null && unit.contactSynthetic)).toBe(true);
  });

  it('is refused when no unit answers for the department of a policy', async () => {
    const base = await readCommitted();
    const orphan = { id: 'orphan', responsibleDepartment: '月球事务局', regionCode: '210100' };
    expect(generateDemoCity({ ...base, policies: [orphan] })).toMatchObject({
      ok: false,
      refusal: { code: 'demo-city.no-responsible-unit', message: expect.stringContaining('月球事务局') },
    });
  });

  it('is refused without a fictional district or without units to model it on', async () => {
    const base = await readCommitted();
    expect(generateDemoCity({ ...base, regions: [] })).toMatchObject({
      refusal: { code: 'demo-city.no-example-district' },
    });
    expect(generateDemoCity({ ...base, realUnits: [] })).toMatchObject({
      refusal: { code: 'demo-city.no-template' },
    });
  });
});

describe('base files that cannot be used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-pack-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a missing file', undefined, 'units.jsonl'],
    ['a broken line', '{"id":\n', 'units.jsonl'],
    ['a row without its name', '{"id":"a"}\n', 'units.jsonl 1.name'],
  ])('%s is refused by name', async (_, content, field) => {
    if (content !== undefined) writeFileSync(join(folder, 'units.jsonl'), content);
    expect(await readBaseFiles(folder)).toMatchObject({
      ok: false,
      refusal: { code: 'demo-city.bad-file', field },
    });
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
