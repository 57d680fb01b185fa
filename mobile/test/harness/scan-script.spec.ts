import { scanScript } from './scan-script';

test('code made from text is found, the search for the global object is not held against a script', () => {
  const found = (source: string) => scanScript(source).codeFromText.length;
  expect(found("new Function('a', 'return a')")).toBe(1);
  expect(found("Function('return 1')()")).toBe(1);
  expect(found("eval('1')")).toBe(1);
  expect(found("setTimeout('go()', 1)")).toBe(1);
  expect(found("new Function('return this')()")).toBe(0);
  expect(found('setTimeout(go, 1)')).toBe(0);
});

test('the members of wx that a script names are listed once', () => {
  expect(scanScript('wx.login(); wx.request(); wx.login(); other.wx.no(); wx[name]()').wxMembers).toEqual([
    'login',
    'request',
  ]);
});

test('a newer language than the phones speak is refused, BigInt literals are not', () => {
  expect(() => scanScript('a ??= 1')).toThrow(SyntaxError);
  expect(() => scanScript('const a = 2n; b?.c')).not.toThrow();
});
