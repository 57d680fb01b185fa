import { chineseCutter } from './chinese-cutter';
import { fieldWords } from './city-words';

describe('cutting Chinese into words', () => {
  const cutter = chineseCutter([...fieldWords, '营商局', '沈阳市人力资源和社会保障局']);

  it.each(['稳岗返还', '专精特新', '六税两费', '免申即享', '营商局'])('keeps 「%s」 whole', (word) => {
    expect(cutter.forQuery(word)).toEqual([word]);
  });

  it('finds the parts of a long name, although the name is a word of the city', () => {
    const words = cutter.forIndex('沈阳市人力资源和社会保障局');
    for (const part of cutter.forQuery('人力资源')) expect(words).toContain(part);
  });

  it('leaves out the words that say nothing, and all marks', () => {
    expect(cutter.forQuery('我想问：怎么申请补贴？')).not.toEqual(
      expect.arrayContaining(['我', '怎么', '？']),
    );
    expect(cutter.forQuery('的，吗？')).toEqual([]);
  });

  it('takes full-width and capital letters for what they are', () => {
    expect(cutter.forQuery('ＡＥＯ认证')).toEqual(cutter.forQuery('aeo认证'));
  });

  it('gives only letters and digits, whatever is typed', () => {
    for (const word of cutter.forQuery(`'a' & !b:* | <->'); DROP TABLE policies; --\\0`)) {
      expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }
  });
});
