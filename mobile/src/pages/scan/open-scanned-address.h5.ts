import { scannedRoute } from './scanned-address';

/** Before the router reads the address: afterwards the person would see the home page first. */
export function openScannedAddress(): void {
  const route = scannedRoute(window.location.search);
  if (route !== null) window.history.replaceState(null, '', `${window.location.pathname}#${route}`);
}
