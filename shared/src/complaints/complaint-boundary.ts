/** Where somebody should turn first: in danger to an emergency line, with daily life to the hotline, with a question to a policy's contact. */
export const boundaryKinds = ['danger', 'not-business', 'question'] as const;
export type BoundaryKind = (typeof boundaryKinds)[number];

/** Lines that answer day and night. */
export const boundaryLines = ['110', '119', '120', '12345'] as const;
export type BoundaryLine = (typeof boundaryLines)[number];

/** One boundary of the city's pack: what one hears, and what it must not be mistaken for. */
export interface BoundaryRule {
  readonly id: string;
  readonly kind: BoundaryKind;
  /** Why, as the person reads it: 正在着火或有人被困. */
  readonly label: string;
  /** Null for a question, which goes to the policy's contact. */
  readonly line: BoundaryLine | null;
  /** One of them is enough. */
  readonly words: readonly string[];
  /** What holds one of the words and means something else: 打人社局电话 is no 打人. */
  readonly notMeant: readonly string[];
  /** Any of them speaks for a complaint after all: the rule says nothing. None for danger, where silence costs most. */
  readonly unless: readonly string[];
  /** Complaint topics that are a case of it by themselves. */
  readonly topics: readonly string[];
}

export interface Boundary {
  readonly id: string;
  readonly kind: BoundaryKind;
  readonly label: string;
  readonly line: BoundaryLine | null;
  /** The words that say so; none when it is the topic alone. */
  readonly heard: readonly string[];
}

/**
 * What is asked before a complaint is filed, danger first; empty when nothing speaks against it. It is advice with its
 * reasons: whoever wants to file all the same may. `topic`: the complaint topic, as far as one is known.
 */
export function boundariesOf(text: string, topic: string | null, rules: readonly BoundaryRule[]): Boundary[] {
  const said = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const found = rules.flatMap((rule) => {
    const heard = wordsHeard(said, rule);
    const isOfTopic = topic !== null && rule.topics.includes(topic);
    if (heard.length === 0 && !isOfTopic) return [];
    if (rule.unless.some((word) => said.includes(word))) return [];
    const { id, kind, label, line } = rule;
    return [{ id, kind, label, line, heard }];
  });
  return found.sort((a, b) => boundaryKinds.indexOf(a.kind) - boundaryKinds.indexOf(b.kind));
}

/** Whatever is not meant is cut out first; a mark in its place keeps its neighbours from growing together. */
function wordsHeard(said: string, { words, notMeant }: BoundaryRule): string[] {
  const meant = notMeant.reduce((rest, phrase) => rest.replaceAll(phrase, '|'), said);
  return words.filter((word) => meant.includes(word));
}

/** What is wrong with a rule, in words for whoever wrote it; null when it holds together. */
export function wrongWithBoundary(rule: BoundaryRule): { field: keyof BoundaryRule; message: string } | null {
  const { kind, line, words, notMeant, unless, topics } = rule;
  if ((kind === 'question') !== (line === null))
    return { field: 'line', message: '咨询不写电话（转政策联系人），其他情形要写电话' };
  if (kind === 'danger' && (unless.length > 0 || topics.length > 0))
    return { field: 'unless', message: '危险情形不设例外词和事由，宁可多提醒' };
  if (words.length === 0 && topics.length === 0)
    return { field: 'words', message: '至少要有一个词或一个事由' };
  if (notMeant.some((phrase) => !words.some((word) => phrase.includes(word))))
    return { field: 'notMeant', message: '不算的说法里要含有上面的某个词' };
  if (notMeant.some((phrase) => words.includes(phrase)))
    return { field: 'notMeant', message: '同一个说法不能既算又不算' };
  return null;
}
