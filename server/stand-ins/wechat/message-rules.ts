/** The documented limits of a template's fields, by the name before its number. */
const rules: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/u,
  phrase: /^[\u4e00-\u9fff]{1,5}$/u,
  number: /^[\d.]{1,32}$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /^(?:\d{4}年\d{1,2}月\d{1,2}日 ?)?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/,
  date: /^\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{2}-\d{2})(?: \d{1,2}:\d{2})?$/,
  amount: /^[¥$]?\d{1,10}(?:\.\d{1,2})?元?$/,
  phone_number: /^[\d+-]{1,17}$/,
  name: /^(?:[\u4e00-\u9fff·]{1,10}|[A-Za-z ]{1,20})$/u,
};

/** The first field that breaks its rule; undefined when all are fine. */
export function brokenField(data: Readonly<Record<string, { readonly value: string }>>): string | undefined {
  return Object.entries(data).find(([name, { value }]) => {
    const rule = rules[name.replace(/\d+$/, '')];
    return rule === undefined || !rule.test(value) || value === '';
  })?.[0];
}
