import { loggedPath } from './logged-path';

describe('a path in a log', () => {
  it.each([
    ['/api/units/u-demo-3/call-backs?after=1', '/api/units/u-demo-3/call-backs'],
    [
      '/api/enterprises/68d1f734-754d-49ce-a442-12345678901a/profile',
      '/api/enterprises/68d1f734-754d-49ce-a442-12345678901a/profile',
    ],
    ['/api/policies/demo-shop-opening', '/api/policies/demo-shop-opening'],
    ['/', '/'],
  ])('keeps the ids of %s', (url, path) => expect(loggedPath(url)).toBe(path));

  it.each([
    ['a mobile number', '/api/officers/13900005678'],
    ['a number with what separates it', '/api/officers/139-0000-5678'],
    ['an ID number', '/api/officers/99010219900307123X'],
    ['a number among letters', '/api/officers/tel13900005678'],
    ['a name', '/api/officers/%E9%87%91%E4%B8%9D%E9%9B%80'],
    ['a broken escape', '/api/officers/%'],
    ['a long text', `/api/officers/${'a'.repeat(81)}`],
  ])('leaves out %s', (_, url) => expect(loggedPath(url)).toBe('/api/officers/·'));
});
