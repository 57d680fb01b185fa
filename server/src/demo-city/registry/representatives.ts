import { residentIdCheck } from '@yingshang/shared/identifiers';
import { namesAvailable, officerName } from '../officer-names';

/** 示例区 of the demo city; no such district exists. */
const DISTRICT = '210199';
/** Births from 1900 on: nobody alive has such a number, and it is well-formed all the same. */
const FIRST_YEAR = 1900;
const ORDERS = 1000;
const DAYS = 28;
const MONTHS = 12;

/** Who stands behind a made-up enterprise: worked out anew each time, and so kept in no table. */
export function demoRepresentative(position: number): { readonly name: string; readonly idNumber: string } {
  return { name: officerName((position * 7) % namesAvailable), idNumber: idNumberAt(position) };
}

/** Made up, and nothing is ever sent to it. */
export function demoRegisteredPhone(position: number): string {
  return `1990${String(position % 10_000_000).padStart(7, '0')}`;
}

export function isSyntheticPhone(phone: string): boolean {
  return /^1990\d{7}$/.test(phone);
}

/** Different for every position below 3,360,000. */
function idNumberAt(position: number): string {
  const day = (position % DAYS) + 1;
  const month = (Math.floor(position / DAYS) % MONTHS) + 1;
  const order = Math.floor(position / DAYS / MONTHS) % ORDERS;
  const year = FIRST_YEAR + (Math.floor(position / DAYS / MONTHS / ORDERS) % 10);
  const first17 = `${DISTRICT}${year}${padded(month, 2)}${padded(day, 2)}${padded(order, 3)}`;
  return `${first17}${residentIdCheck(first17)}`;
}

const padded = (value: number, digits: number) => String(value).padStart(digits, '0');
