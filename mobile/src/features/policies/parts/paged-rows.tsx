import type { Refusal } from '@yingshang/shared/kernel';
import type { ReactNode } from 'react';
import type { Query } from '../../../platform/query';
import { Button, ErrorText, FeedbackState, Loaded, Paragraph } from '../../../ui';
import { countWords } from '../list-filter';

interface Paged<Row> {
  readonly items: readonly Row[];
  readonly total: number;
  readonly relaxed: boolean;
}

interface PagedRowsProps<Row, Page extends Paged<Row>> {
  readonly pages: {
    readonly first: Query<Page>;
    readonly rest: readonly Row[];
    readonly busy: boolean;
    readonly refusal: Refusal | null;
    readonly more: (() => void) | null;
  };
  readonly words: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A list of policies in each of its states, and the way to more of it. */
export function PagedRows<Row, Page extends Paged<Row>>(props: PagedRowsProps<Row, Page>) {
  const { pages, words, children } = props;
  const { first, rest, busy, refusal, more } = pages;
  return (
    <Loaded query={first}>
      {(page) =>
        page.items.length === 0 ? (
          <FeedbackState
            kind="empty"
            title={words === '' ? '这里没有政策' : `没有找到“${words}”`}
            detail={words === '' ? '换个类别，或放宽筛选。' : '换个说法或少写几个字，也可以放宽筛选。'}
          />
        ) : (
          <>
            <Paragraph quiet>{countWords(page, words)}</Paragraph>
            {children([...page.items, ...rest])}
            <ErrorText text={refusal ? `${refusal.message}${refusal.advice}` : undefined} />
            {more ? (
              <Button kind="secondary" loading={busy} onPress={more}>
                再看一些
              </Button>
            ) : null}
          </>
        )
      }
    </Loaded>
  );
}
