import { type ClosingGround, closingGroundWords } from '@yingshang/shared/complaints';
import type { StatusKind } from '../../ui';

const kinds: Readonly<Record<ClosingGround, StatusKind>> = {
  'complainant-confirmed': 'ok',
  'revisit-satisfied': 'ok',
  unreachable: 'neutral',
  'supervisor-decided': 'warn',
};

/** How a complaint ended, for a tag: green only where the complainant said that they are content. */
export function endWords(ground: ClosingGround): { kind: StatusKind; words: string } {
  return { kind: kinds[ground], words: closingGroundWords[ground] };
}
