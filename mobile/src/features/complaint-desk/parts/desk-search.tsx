import { SHORTEST_SEARCH } from '@yingshang/shared/contracts/complaints';
import { Paragraph, SearchBox } from '../../../ui';
import { isTooShort, searchedFor } from '../desk-shows';

/** By number or by words; it looks through all complaints of the desk, those that are over, too. */
export function DeskSearch({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  return (
    <>
      <SearchBox label="搜投诉编号或内容" value={typed} onChange={onType} />
      {isTooShort(typed) ? <Paragraph quiet>{`至少输入${SHORTEST_SEARCH}个字`}</Paragraph> : null}
      {searchedFor(typed) === undefined ? null : (
        <Paragraph quiet>在全部投诉里搜索，已结的也在内。</Paragraph>
      )}
    </>
  );
}
