import type { NamedId } from './real-name-words';

/** Codes of regions that were never given out: no real number begins so. */
const NOWHERE = /^(210199|440199|999999)/;

/** Well-formed is asked before. A made-up name carries 示 or 演. */
export function isSample({ name, idNumber }: NamedId): boolean {
  return NOWHERE.test(idNumber) && /[示演]/.test(name);
}

/** To fill in with one tap. */
export const samplePeople: readonly NamedId[] = [
  { name: '王示甲', idNumber: '210199190001010005' },
  { name: '李演乙', idNumber: '210199200002290025' },
  { name: '张示丙', idNumber: '440199198506150045' },
  { name: '赵演丁', idNumber: '44019919900704009X' },
  { name: '陈示戊', idNumber: '999999199009090081' },
];
