/** The types a fact can have. `enum[]` is a set of allowed values; an empty set is a known fact. */
export type FieldType = 'string' | 'enum' | 'enum[]' | 'date' | 'number' | 'integer' | 'boolean';

export interface ProfileField {
  readonly key: string;
  /** The field's name as people read it. */
  readonly name: string;
  readonly type: FieldType;
  /** Unit as people read it (元, 人, 比例 …); null where there is none. */
  readonly unit: string | null;
  /** Which body's records the fact comes from. */
  readonly source: string;
  /** The allowed values of `enum` and `enum[]`, with their labels. */
  readonly values?: readonly { readonly value: string; readonly label: string }[];
  readonly note?: string;
  /**
   * What an enterprise can bring about by its own doing, and may be advised to: `more` of a number or of a set, or one
   * of these values, each a step up from the one before. Absent where it cannot (place, age, the past, how business
   * goes) or should not be told to: nobody is advised to dismiss people or to sell less.
   */
  readonly changeable?: 'more' | readonly (string | boolean)[];
}

export type FactValue = string | number | boolean | readonly string[];

/** Facts by catalogue key. A missing key, undefined or null is an unknown fact. */
export type Profile = Readonly<Record<string, FactValue | null | undefined>>;
