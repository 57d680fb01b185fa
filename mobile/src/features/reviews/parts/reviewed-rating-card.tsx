import { View } from '@tarojs/components';
import type { ReviewedRating } from '@yingshang/shared/contracts/rating-reviews';
import { levelNames, type Stars } from '@yingshang/shared/contracts/ratings';
import type { ReactNode } from 'react';
import { longDate } from '../../../platform/dates';
import { Card, DemoTag, Paragraph, StatusTag } from '../../../ui';
import './reviewed-rating-card.scss';

const NO_TAGS: readonly string[] = [];

interface ReviewedRatingCardProps {
  rating: ReviewedRating;
  tags?: readonly string[];
  /** What can be done about it. */
  children?: ReactNode;
}

/** What was said, by nobody. */
export function ReviewedRatingCard({ rating, tags, children }: ReviewedRatingCardProps) {
  const { stars, prompts, text, day, seeded } = rating;
  return (
    <Card>
      <View className="reviewed-rating__tags">
        <StatusTag kind={stars <= 2 ? 'warn' : 'brand'} icon="ratings">
          {`${stars}星 ${levelNames[stars as Stars]}`}
        </StatusTag>
        {(tags ?? NO_TAGS).map((tag) => (
          <StatusTag key={tag} kind="neutral">
            {tag}
          </StatusTag>
        ))}
        {seeded ? <DemoTag /> : null}
      </View>
      {prompts.length > 0 ? <Paragraph>{prompts.join('、')}</Paragraph> : null}
      {text === null ? null : <Paragraph>{`“${text}”`}</Paragraph>}
      <Paragraph quiet>{longDate(day)}</Paragraph>
      {children}
    </Card>
  );
}
