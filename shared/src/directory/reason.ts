import type { Evidence } from './evidence';

const ROLE_WORDS: Readonly<Record<Evidence['role'], string>> = {
  name: '名称',
  alias: '简称',
  wording: '也说',
  matter: '负责',
  topic: '负责',
  tag: '标签',
  category: '类别',
  post: '职务',
  summary: '摘要提到',
  place: '辖区',
  within: '所在单位',
};

const MANNER_WORDS: Readonly<Record<Evidence['manner'], string>> = {
  exact: '',
  letters: '拼音',
  initials: '拼音首字母',
  'same-sound': '同音',
  typo: '近似',
};

const SHAPE_WORDS: Readonly<Record<Evidence['shape'], string>> = {
  whole: '名称相符',
  beginning: '名称开头相符',
  inside: '名称里有',
  scattered: '名称里依次有这些字',
};

/** Why an entry was found, for the person: 「简称：人社局」, 「同音」, 「拼音首字母：人社局」, 「负责：拖欠工程款」. */
export function reasonWords({ role, manner, shape, label }: Evidence): string {
  const how = MANNER_WORDS[manner];
  if (role === 'name') return how === '' ? SHAPE_WORDS[shape] : how;
  if (role === 'alias' && how !== '') return `${how}：${label}`;
  return `${ROLE_WORDS[role]}：${label}${how === '' ? '' : `（${how}）`}`;
}
