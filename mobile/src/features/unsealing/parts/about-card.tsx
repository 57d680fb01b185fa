import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { levelNames, type Stars } from '@yingshang/shared/contracts/ratings';
import type { getUnsealable } from '@yingshang/shared/contracts/unsealing';
import { longDate } from '../../../platform/dates';
import { Card, DemoTag, Paragraph } from '../../../ui';

/** The rating that it is about, by nobody. */
export function AboutCard({ rating }: { rating: ResponseOf<typeof getUnsealable> }) {
  const { unitName, stars, day, words, seeded } = rating;
  return (
    <Card title={unitName}>
      {seeded ? <DemoTag /> : null}
      <Paragraph>{`${stars}星 ${levelNames[stars as Stars]}，${longDate(day)}`}</Paragraph>
      <Paragraph>{words === null ? '没有写文字。' : `“${words}”`}</Paragraph>
    </Card>
  );
}
