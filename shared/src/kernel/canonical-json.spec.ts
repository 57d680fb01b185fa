import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it('says of every value what JSON says, whatever signs are in it', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), text, tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    }));
    fc.assert(fc.property(value, (one) => expect(JSON.parse(canonicalJson(one))).toEqual(one)));
    fc.assert(fc.property(text, (one) => expect(canonicalJson(one)).toBe(JSON.stringify(one))));
  });

  it('writes members by their names, those that are undefined not at all', () => {
    const value = { b: 1, a: [{ d: '值', c: undefined }, undefined], '10': 0, '9': '"' };
    expect(canonicalJson(value)).toBe('{"10":0,"9":"\\"","a":[{"d":"值"},null],"b":1}');
  });
});
