/**
 * The code of an error from Node or a driver (`EEXIST`), '' when there is none.
 * Not by `instanceof Error`: a test runner gives its tests another `Error` than Node's own modules throw.
 */
export function systemErrorCode(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return '';
  return typeof thrown.code === 'string' ? thrown.code : '';
}
