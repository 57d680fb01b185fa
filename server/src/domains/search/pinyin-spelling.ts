import type { Spelling } from '@yingshang/shared/directory';
import { pinyin } from 'pinyin-pro';

/**
 * All readings of every sign, whatever stands around it: a person who types the other reading of a sign is
 * still understood, and a sign always sounds the same, so each is looked up once.
 */
export const pinyinSpelling: Spelling = {
  syllables: (text) =>
    Array.from(text, (sign) => pinyin(sign, { multiple: true, toneType: 'none', type: 'array', v: true })),
};
