import { LONGEST_YEAR_OBJECTION } from '@yingshang/shared/contracts/yearly-scores';
import { wordsChecker } from '../unit-scores';
import { nothingSaid, tooLong } from './yearly-scores.refusals';

export const checkedWords = wordsChecker({ most: LONGEST_YEAR_OBJECTION, nothingSaid, tooLong });
