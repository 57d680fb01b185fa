import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '对象',
  record: '对象',
  null: '空值',
};

const units: Record<string, string> = {
  string: '个字符',
  array: '项',
  set: '项',
  object: '项',
  file: '字节',
};

/** What is wrong with one value, as a Chinese clause without a full stop. */
export function wordIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `缺少这一项，应为${typeName(issue.expected)}`
        : `应为${typeName(issue.expected)}`;
    case 'too_big':
      return `不能超过 ${issue.maximum}${unit(issue.origin)}`;
    case 'too_small':
      return `不能少于 ${issue.minimum}${unit(issue.origin)}`;
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')} 之一`;
    case 'unrecognized_keys':
      return `多出了不认识的项「${issue.keys.join('」「')}」`;
    case 'invalid_format':
      return `格式不符合要求（${issue.format}）`;
    case 'invalid_union':
      return '不是允许的几种类型之一';
    case 'not_multiple_of':
      return `应为 ${issue.divisor} 的倍数`;
    case 'invalid_key':
    case 'invalid_element':
      return '其中有一项不符合要求';
    case 'custom':
      return '不符合要求';
  }
}

function typeName(expected: string): string {
  return typeNames[expected] ?? expected;
}

function unit(origin: string): string {
  const name = units[origin];
  return name === undefined ? '' : ` ${name}`;
}
