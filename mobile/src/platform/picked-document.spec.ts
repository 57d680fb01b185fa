import { LONGEST_DOCUMENT_NAME, MOST_DOCUMENT_BYTES } from '@yingshang/shared/contracts/statements';
import * as fc from 'fast-check';
import { shortName, sizeWords, whyNotAdded } from './picked-document';

const pdf = { name: '示例合同.pdf', bytes: 2_048, base64: btoa('%PDF-1.4') };

describe('a file that somebody chose', () => {
  it('is added when it begins as a PDF, Word or Excel file does, whatever it is called', () => {
    expect(whyNotAdded(pdf)).toBeNull();
    expect(whyNotAdded({ ...pdf, name: '合同' })).toBeNull();
    expect(whyNotAdded({ ...pdf, base64: btoa('PK\u0003\u0004rest') })).toBeNull();
  });

  it.each([
    ['a picture called a PDF', { ...pdf, base64: btoa('GIF89a') }, '不是PDF'],
    ['an empty one', { ...pdf, bytes: 0, base64: '' }, '是空的'],
    ['one that cannot be read', { ...pdf, base64: null }, '打不开'],
    ['one that is too large', { ...pdf, bytes: MOST_DOCUMENT_BYTES + 1, base64: null }, '一个附件最多10 MB'],
  ])('is not added when it is %s, and it is said which', (_what, picked, why) => {
    expect(whyNotAdded(picked)).toContain(why);
    expect(whyNotAdded(picked)).toContain('示例合同.pdf');
  });

  it('keeps its name as far as the server takes it, with its ending, and never where it lay', () => {
    expect(shortName('C:\\我的文档\\合同.pdf')).toBe('合同.pdf');
    expect(shortName('  ')).toBe('附件');
    expect(shortName(`${'长'.repeat(300)}.docx`)).toMatch(/^长+…\.docx$/);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        expect(shortName(name).length).toBeLessThanOrEqual(LONGEST_DOCUMENT_NAME);
        expect(shortName(name).length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    [1, '1 KB'],
    [348_160, '340 KB'],
    [1_258_291, '1.2 MB'],
    [10_485_760, '10 MB'],
  ])('of %d bytes is said to have %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
});
