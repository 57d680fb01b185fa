import fc from 'fast-check';
import { foldedParts, markedRanges, textMatch } from './text-marks';

const marked = (text: string, words: string[]) =>
  markedRanges(text, words).map(([start, end]) => text.slice(start, end));

describe('marking what was searched for', () => {
  it('marks every place, and joins neighbours', () => {
    expect(marked('稳岗返还：失业保险稳岗返还', ['稳岗', '返还', '保险'])).toEqual([
      '稳岗返还',
      '保险稳岗返还',
    ]);
  });

  it('marks the text as it is written, whatever the width and case of what was typed', () => {
    expect(marked('ＡＥＯ 认证', ['aeo'])).toEqual(['ＡＥＯ']);
  });

  it('shows the part that holds the most of the words', () => {
    const { title, excerpt } = textMatch(
      '某项政策',
      foldedParts([
        { part: 'summary', text: '给企业的补贴。' },
        { part: 'faq', text: '房租可以补贴吗？可以。' },
      ]),
      ['房租', '补贴'],
    );
    expect(title).toEqual([]);
    expect(excerpt).toMatchObject({ part: 'faq', text: '房租可以补贴吗？可以。' });
  });

  it('shows nothing more when the title holds it all', () => {
    expect(
      textMatch('房租补贴', foldedParts([{ part: 'summary', text: '房租补贴' }]), ['房租', '补贴']).excerpt,
    ).toBeNull();
  });

  it('cuts a long part around the first place', () => {
    const long = `${'前'.repeat(100)}房租${'后'.repeat(100)}`;
    const { excerpt } = textMatch('题', foldedParts([{ part: 'summary', text: long }]), ['房租']);
    expect(excerpt?.text).toMatch(/^…前{12}房租后+…$/);
    expect(excerpt?.ranges).toEqual([[13, 15]]);
  });

  it('gives ranges in order, apart from each other and inside the text, whatever the words', () => {
    const signs = fc.string({ unit: fc.constantFrom('税', '费', 'Ａ', 'a', '😀', '，'), maxLength: 30 });
    fc.assert(
      fc.property(signs, fc.array(signs, { maxLength: 4 }), (text, words) => {
        let last = -1;
        for (const [start, end] of markedRanges(text, words)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
