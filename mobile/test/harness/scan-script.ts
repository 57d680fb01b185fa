import { type Node, parse } from 'acorn';

export interface ScriptFindings {
  /** Places that build code from text, with the text: phones forbid them. */
  readonly codeFromText: readonly string[];
  /** Members of the global `wx` that are named in the source. */
  readonly wxMembers: readonly string[];
}

/** iOS 14 and the Chrome 80 of older Android WebViews know this much and no more. */
const languageLevel = 2020;

/** @throws SyntaxError when the script asks for a newer language than the phones speak. */
export function scanScript(source: string): ScriptFindings {
  const codeFromText: string[] = [];
  const wxMembers = new Set<string>();
  const visit = (node: Branch) => {
    if (isCodeFromText(node)) codeFromText.push(source.slice(node.start, node.start + 60));
    const member = wxMember(node);
    if (member !== undefined) wxMembers.add(member);
    children(node).forEach(visit);
  };
  visit(asBranch(parse(source, { ecmaVersion: languageLevel, sourceType: 'script' })));
  return { codeFromText, wxMembers: [...wxMembers].sort() };
}

type Branch = Node & Readonly<Record<string, unknown>>;

// acorn's union of node types is not needed to walk: every property that is a node is a branch.
const asBranch = (node: Node) => node as Branch;

const isNode = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const children = (node: Branch): Branch[] => Object.values(node).flat().filter(isNode);

const named = (value: unknown, name: string) =>
  isNode(value) && value.type === 'Identifier' && value['name'] === name;

function isCodeFromText(node: Branch): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const { callee, arguments: given } = node;
  const first = Array.isArray(given) && isNode(given[0]) ? given[0] : undefined;
  if (named(callee, 'Function')) return first?.['value'] !== 'return this';
  if (named(callee, 'setTimeout') || named(callee, 'setInterval'))
    return typeof first?.['value'] === 'string';
  return named(callee, 'eval');
}

function wxMember(node: Branch): string | undefined {
  if (node.type !== 'MemberExpression' || node['computed'] === true || !named(node['object'], 'wx'))
    return undefined;
  return isNode(node['property']) ? String(node['property']['name']) : undefined;
}
