export const directoryKinds = ['unit', 'matter', 'officer', 'policy', 'resident-policy'] as const;
export type DirectoryKind = (typeof directoryKinds)[number];

/** What a text is to the entry that it finds. */
export type TermRole =
  | 'name'
  | 'alias'
  | 'wording'
  | 'matter'
  | 'topic'
  | 'tag'
  | 'category'
  | 'post'
  | 'summary';

export interface EntryTerm {
  readonly text: string;
  readonly role: TermRole;
  /** What is told as the reason, when it is not the text: a matter's name for one of its everyday words. */
  readonly label?: string;
  /** 0 to 1, below 1 for the second unit of a matter and the like. */
  readonly weight?: number;
}

/** Something that can be found. */
export interface DirectoryEntry {
  readonly id: string;
  readonly kind: DirectoryKind;
  readonly terms: readonly EntryTerm[];
  /** Code of the place to which it belongs, or null. */
  readonly place: string | null;
  /** It holds in every place, as a policy of the country does: naming a district says nothing against it. */
  readonly everywhere?: boolean;
  /** Id of an entry added before whose terms may stand in the query too: the officer's unit. */
  readonly within?: string;
  /** 0 to 1: which of two equal answers comes first. City units before districts, policies in force before expired. */
  readonly prior: number;
}

/** A place by which entries are told apart. */
export interface DirectoryPlace {
  readonly code: string;
  readonly name: string;
  /** The city itself: its name before a unit says little, since every unit is in it. */
  readonly whole: boolean;
}
