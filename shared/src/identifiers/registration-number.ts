/**
 * True for a well-formed business registration number of 15 digits (工商注册号), whose last digit follows from the
 * others by ISO 7064 MOD 11,10.
 * @example isRegistrationNumber('210199000000009') // true
 */
export function isRegistrationNumber(text: string): boolean {
  return /^\d{15}$/.test(text) && registrationNumberCheck(text.slice(0, 14)) === text[14];
}

export function registrationNumberCheck(first14: string): string {
  let product = 10;
  for (const digit of first14) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}
