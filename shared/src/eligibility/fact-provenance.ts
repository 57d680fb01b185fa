import type { CalendarDate } from '../kernel';

/** Who says a fact. `visitor`: somebody who has not signed in, about themself; `derived`: worked out from others. */
export type FactTeller = 'registry' | 'tax' | 'social' | 'self' | 'visitor' | 'derived';

export interface FactProvenance {
  readonly teller: FactTeller;
  /** The day that the statement is about; null where none is known. */
  readonly asOf: CalendarDate | null;
  /** Made up for the demo, or worked out from something that was. */
  readonly demo: boolean;
  /** Rests on a person's own word, which nobody has checked. */
  readonly unverified: boolean;
}

/** By catalogue key. A fact without an entry has no source to be named. */
export type Provenance = Readonly<Record<string, FactProvenance | undefined>>;

const TELLERS: Readonly<Record<FactTeller, string>> = {
  registry: '市场监管登记',
  tax: '税务',
  social: '社保',
  self: '自行填写',
  visitor: '您填写的',
  derived: '按规模划分标准推算',
};

/** 「税务 2026-10-31，演示数据」, 「自行填写，未核验 2026-11-21」, 「您填写的，未核验」. */
export function provenanceWords({ teller, asOf, demo, unverified }: FactProvenance): string {
  const said = unverified ? `${TELLERS[teller]}，未核验` : TELLERS[teller];
  return `${said}${asOf === null ? '' : ` ${asOf}`}${demo ? '，演示数据' : ''}`;
}
