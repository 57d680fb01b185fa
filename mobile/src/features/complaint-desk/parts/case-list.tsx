import type { DeskComplaint } from '@yingshang/shared/contracts/complaints';
import type { Query } from '../../../platform/query';
import { FeedbackState, ListCard, Loaded, Older } from '../../../ui';
import { CaseHeads, CaseRow } from './case-row';

interface CaseListProps {
  pages: {
    readonly first: Query<{ readonly items: readonly DeskComplaint[] }>;
    readonly rest: readonly DeskComplaint[];
    readonly busy: boolean;
    readonly problem?: string;
    readonly more: (() => void) | null;
  };
  /** Said where there is none. */
  none: string;
  ofOneUnit: boolean;
  onOpen: (caseId: string) => void;
}

/** A desk's complaints: what is due first stands first. */
export function CaseList({ pages, none, ofOneUnit, onOpen }: CaseListProps) {
  const { first, rest, busy, problem, more } = pages;
  return (
    <Loaded query={first}>
      {({ items }) =>
        items.length === 0 ? (
          <FeedbackState kind="empty" icon="complaints" title={none} />
        ) : (
          <>
            <ListCard label="投诉">
              <CaseHeads ofOneUnit={ofOneUnit} />
              {[...items, ...rest].map((one) => (
                <CaseRow key={one.id} one={one} ofOneUnit={ofOneUnit} onPress={() => onOpen(one.id)} />
              ))}
            </ListCard>
            <Older busy={busy} problem={problem} more={more} label="看更多" />
          </>
        )
      }
    </Loaded>
  );
}
