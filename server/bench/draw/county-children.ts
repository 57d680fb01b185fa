import { createHash } from 'node:crypto';
import type { Child } from '@yingshang/shared/draw';
import { residentIdCheck } from '@yingshang/shared/identifiers';
import { addDays, calendarDate } from '@yingshang/shared/kernel';

/** A county that does not exist, and a leap year: nobody has such a number. */
const COUNTY = '210199';
const FIRST_BIRTHDAY = calendarDate('2024-01-01');
const DAYS = 366;
/** The three digits behind the birthday. */
const NUMBERS_A_DAY = 1_000;

/** Every ID number that a child of the county and year of birth can have. */
export const COUNTY_NUMBERS = DAYS * NUMBERS_A_DAY;

/** @param at 0 to COUNTY_NUMBERS − 1 */
export function countyNumber(at: number): string {
  const birthday = addDays(FIRST_BIRTHDAY, at % DAYS).replaceAll('-', '');
  const first17 = `${COUNTY}${birthday}${`${Math.floor(at / DAYS)}`.padStart(3, '0')}`;
  return first17 + residentIdCheck(first17);
}

/** Made-up children, each with another number; plainly made up. */
export const countyChild = (at: number): Child => ({ idNumber: countyNumber(at), name: `示例童${at + 1}` });

/** The salt that a guardian's receipt would hold; made from the place, so that a run can be repeated. */
export const countySalt = (at: number): Uint8Array =>
  createHash('sha256').update(`演示验算码 ${at}`).digest();
