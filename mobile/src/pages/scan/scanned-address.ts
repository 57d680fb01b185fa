import { routeUrl } from '../../platform/routes';

/**
 * A printed code is the plain address `/?s=TOKEN`, because cameras and chat apps often drop what follows a hash.
 * Gives the page it stands for, or null for an address without a token.
 */
export function scannedRoute(search: string): string | null {
  const token = new URLSearchParams(search).get('s');
  return token === null ? null : routeUrl('scan', { s: token });
}
