import type { FactValue, Profile } from '../eligibility';
import { type CalendarDate, isCalendarDate, type Outcome, ok, type Refusal, refuse } from '../kernel';
import { fieldNamed, similarFieldNames, verdictNamed, verdictNames } from './case-words';
import type { CodeTables } from './code-from-words';
import { factFromWords } from './fact-from-words';
import type { CaseAnswer, RuleCase, RuleCaseFile } from './rule-case';

type Entries = Readonly<Record<string, unknown>>;

const FILE_KEYS = ['政策', '依据', '日期', '共同画像', '案例'];
const CASE_KEYS = ['名称', '日期', '画像', '结果', '还缺', '理由'];

/**
 * Reads a file of rule cases. `content` is the file's structure with every scalar left as the text that was written:
 * a parser that guesses types would lose the zero of industry 0111 and take 「否」 for something else.
 * `refusal.message` names file and case, `refusal.field` the key: `案例[2].画像.从业人员数`.
 */
export function readRuleCases(file: string, content: unknown, tables: CodeTables): Outcome<RuleCaseFile> {
  const read = readContent(content, tables);
  return read.ok ? read : inside(`${file}：`, '', read.refusal);
}

function readContent(content: unknown, tables: CodeTables): Outcome<RuleCaseFile> {
  const keys = checkKeys(content, FILE_KEYS, '文件');
  if (!keys.ok) return keys;
  const file = keys.value;
  const policy = readText(file, '政策', '写政策的名称或编号');
  if (!policy.ok) return policy;
  const basis = readText(file, '依据', '写文号或条款；没有文号就说明出处');
  if (!basis.ok) return basis;
  const day = readDay(file);
  if (!day.ok) return day;
  const common = readFacts(file.共同画像 ?? {}, tables);
  if (!common.ok) return inside('', '共同画像', common.refusal);
  const cases = readCases(file.案例, { day: day.value, profile: common.value, tables });
  return cases.ok ? ok({ policy: policy.value, basis: basis.value, cases: cases.value }) : cases;
}

/** What the cases of one file share. */
interface Ground {
  readonly day: CalendarDate | null;
  readonly profile: Profile;
  readonly tables: CodeTables;
}

function readCases(list: unknown, ground: Ground): Outcome<RuleCase[]> {
  if (!Array.isArray(list) || list.length === 0)
    return bad('案例', '没有案例', '在「案例:」下面逐个写，每个以「- 名称:」开头');
  const cases: RuleCase[] = [];
  for (const [index, item] of (list as unknown[]).entries()) {
    const read = readCase(item, ground);
    if (!read.ok) return inside(placeOf(item, index), `案例[${index + 1}]`, read.refusal);
    if (cases.some(({ name }) => name === read.value.name))
      return bad(
        `案例[${index + 1}].名称`,
        `案例「${read.value.name}」出现了两次`,
        '给每个案例一个不同的名称',
      );
    cases.push(read.value);
  }
  return ok(cases);
}

function readCase(item: unknown, ground: Ground): Outcome<RuleCase> {
  const keys = checkKeys(item, CASE_KEYS, '案例');
  if (!keys.ok) return keys;
  const name = readText(keys.value, '名称', '用一句话说清是哪样的经营主体');
  if (!name.ok) return name;
  const day = readDay(keys.value);
  if (!day.ok) return day;
  const asOf = day.value ?? ground.day;
  if (asOf === null) return bad('日期', '没有日期', '在文件开头或案例里写「日期: 2026-11-21」');
  const facts = readFacts(keys.value.画像 ?? {}, ground.tables);
  if (!facts.ok) return inside('', '画像', facts.refusal);
  const expected = readAnswer(keys.value);
  if (!expected.ok) return expected;
  const profile = { ...ground.profile, ...facts.value };
  return ok({ name: name.value, asOf, profile, expected: expected.value });
}

function readFacts(json: unknown, tables: CodeTables): Outcome<Profile> {
  if (!isEntries(json)) return bad('', '画像不是「字段: 值」', '每行写一个事实，如「从业人员数: 30人」');
  const profile: Record<string, FactValue | null> = {};
  for (const [name, words] of Object.entries(json)) {
    const field = fieldNamed(name);
    if (!field) return unknownField(name);
    if (Object.hasOwn(profile, field.key)) return bad(name, `「${field.name}」写了两次`, '只留一个');
    const fact = factFromWords(field, words, tables);
    if (!fact.ok) return refuse({ ...fact.refusal, field: name });
    profile[field.key] = fact.value;
  }
  return ok(profile);
}

function readAnswer(entries: Entries): Outcome<CaseAnswer> {
  const { 结果: result, 还缺: open } = entries;
  const verdict = typeof result === 'string' ? verdictNamed(result) : undefined;
  if (verdict === undefined)
    return bad('结果', '没有写结果，或结果看不懂', `写成其中之一：${verdictNames.join('、')}`);
  if (verdict !== 'unknown')
    return open === undefined
      ? ok({ verdict, missing: [] })
      : bad('还缺', `结果是「${String(result)}」，不会还缺什么`, '去掉「还缺」，或把结果改成待补充');
  const names: unknown[] = Array.isArray(open) ? open : [open];
  const missing = new Set<string>();
  for (const name of names) {
    const field = typeof name === 'string' ? fieldNamed(name) : undefined;
    if (!field && typeof name === 'string' && name !== '')
      return inside('', '还缺', unknownField(name).refusal);
    if (!field) return bad('还缺', '结果是「待补充」，却没有写还缺什么', '在「还缺:」下面逐行写缺的字段名');
    missing.add(field.key);
  }
  return ok({ verdict, missing: [...missing].sort() });
}

function readText(entries: Entries, key: string, advice: string): Outcome<string> {
  const text = entries[key];
  return typeof text === 'string' && text.trim() !== ''
    ? ok(text.trim())
    : bad(key, `没有写「${key}」`, advice);
}

function readDay({ 日期: day }: Entries): Outcome<CalendarDate | null> {
  if (day === undefined) return ok(null);
  return isCalendarDate(day) ? ok(day) : bad('日期', '这一天不存在，或写法不对', '写成 2026-11-21 这样');
}

function checkKeys(json: unknown, known: readonly string[], what: string): Outcome<Entries> {
  if (!isEntries(json)) return bad('', `${what}不是「键: 值」的写法`, `逐行写：${known.join('、')}`);
  const extra = Object.keys(json).find((key) => !known.includes(key));
  return extra === undefined
    ? ok(json)
    : bad(extra, `不认识「${extra}」`, `${what}里只能写：${known.join('、')}`);
}

function unknownField(name: string) {
  const similar = similarFieldNames(name);
  const advice = similar.length > 0 ? `是不是想写：${similar.join('、')}` : '字段名见画像字段表';
  return bad(name, `画像里没有「${name}」这个字段`, advice);
}

function placeOf(item: unknown, index: number): string {
  const name: unknown = isEntries(item) ? item.名称 : undefined;
  return typeof name === 'string' ? `第${index + 1}个案例「${name}」：` : `第${index + 1}个案例：`;
}

function inside(place: string, path: string, refusal: Refusal) {
  const field = [path, refusal.field ?? ''].filter((part) => part !== '').join('.');
  return refuse({ ...refusal, message: place + refusal.message, field });
}

function bad(field: string, message: string, advice: string) {
  return refuse({ code: 'cases.bad-file', message, advice, field });
}

function isEntries(json: unknown): json is Entries {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
