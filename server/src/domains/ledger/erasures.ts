import type { EntryPlace } from './ledger-entries.repository';

/** What an erasure commits to, under the salt of the entry that it covers. */
export const coverText = ({ kind, subject }: EntryPlace) => `erased ${kind} ${subject}`;
