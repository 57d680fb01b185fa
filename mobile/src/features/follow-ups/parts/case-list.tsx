import type { ComponentType } from 'react';
import type { Query } from '../../../platform/query';
import { FeedbackState, ListCard, Loaded, Tabs } from '../../../ui';
import type { Show } from '../use-follow-ups';

interface CaseListProps<C> {
  label: string;
  /** Said where there is none. */
  noneOpen: string;
  show: Show;
  onShow: (show: Show) => void;
  query: Query<{ readonly items: readonly C[] }>;
  Row: ComponentType<{ one: C }>;
}

const choices = [
  { key: 'open', label: '在办' },
  { key: 'closed', label: '已办结' },
];

/** A desk's list of bad ratings: those that are open, or those that ended. */
export function CaseList<C extends { readonly id: string }>({
  label,
  noneOpen,
  show,
  onShow,
  query,
  Row,
}: CaseListProps<C>) {
  return (
    <>
      <Tabs
        label="看哪些"
        items={choices}
        value={show}
        onChange={(key) => onShow(key === 'closed' ? 'closed' : 'open')}
      />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState kind="empty" icon="ratings" title={show === 'open' ? noneOpen : '还没有办结的'} />
          ) : (
            <ListCard label={label}>
              {items.map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </ListCard>
          )
        }
      </Loaded>
    </>
  );
}
