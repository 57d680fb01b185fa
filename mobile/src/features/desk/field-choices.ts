import { fieldGroups, fieldWords, type ProfileField, profileField } from '@yingshang/shared/eligibility';

export const ALL_FIELDS = 'all';

export const fieldChips = [
  { key: ALL_FIELDS, label: '全部' },
  ...fieldGroups.map(({ key, title }) => ({ key, label: title })),
];

/** Fields of a group in which what was typed is found: 营收 in 年营业收入, 高新 among the choices of 资质荣誉. */
export function foundFields(group: string, typed: string): readonly ProfileField[] {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return fieldGroups
    .filter(({ key }) => group === ALL_FIELDS || key === group)
    .flatMap(({ fields }) => fields.flatMap((key) => profileField(key) ?? []))
    .filter((field) => words.every((word) => isAbout(field, word)));
}

function isAbout(field: ProfileField, word: string): boolean {
  const names = [fieldWords(field), field.name, field.source];
  const choices = (field.values ?? []).map(({ label }) => label);
  return (
    [...names, ...choices, field.note ?? ''].some((text) => text.toLowerCase().includes(word)) ||
    names.some((name) => hasInOrder(name, word))
  );
}

/** People shorten names by leaving signs out. */
function hasInOrder(name: string, word: string): boolean {
  let from = 0;
  for (const sign of word) {
    const place = name.indexOf(sign, from);
    if (place === -1) return false;
    from = place + sign.length;
  }
  return true;
}

/** Their notes speak of digits, which nobody types here. */
const CODES = new Set(['regionCode', 'industryCode']);

/** What stands below a field's name: what kind of thing it is, and where it comes from. */
export function fieldHint({ key, note, source, type, unit, values }: ProfileField): string {
  const kind = unit ?? (type === 'date' ? '日期' : type === 'boolean' ? '是或否' : undefined);
  const choices =
    values &&
    `${values.length}种：${values
      .slice(0, 4)
      .map(({ label }) => label)
      .join('、')}${values.length > 4 ? '…' : ''}`;
  return [choices ?? kind, CODES.has(key) ? undefined : note, `来源：${source}`].filter(Boolean).join('；');
}
