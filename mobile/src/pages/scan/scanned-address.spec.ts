import { scannedRoute } from './scanned-address';

describe('the address on a printed code', () => {
  it('leads to the scan page with its token', () =>
    expect(scannedRoute('?s=abcDEF0123456789_-xyzQ')).toBe('/pages/scan/index?s=abcDEF0123456789_-xyzQ'));

  it('cannot smuggle anything else into the route', () =>
    expect(scannedRoute('?s=a%26id%3D1')).toBe('/pages/scan/index?s=a%26id%3D1'));

  it('of a counter also names the counter', () =>
    expect(scannedRoute('?c=abcDEF0123456789_-xyzQ&w=01234567')).toBe(
      '/pages/scan/index?c=abcDEF0123456789_-xyzQ&w=01234567',
    ));

  it('typed on a tablet leads to the display of a counter', () =>
    expect(scannedRoute('?screen')).toBe('/features/occasions/pages/display/index'));

  it('without a token leads nowhere', () => {
    expect(scannedRoute('')).toBeNull();
    expect(scannedRoute('?q=1')).toBeNull();
  });
});
