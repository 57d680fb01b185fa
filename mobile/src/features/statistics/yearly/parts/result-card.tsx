import type { YearFigures, YearRules } from '@yingshang/shared/contracts/yearly-scores';
import type { ReactNode } from 'react';
import { Card, DemoTag, Paragraph } from '../../../../ui';
import { ScoreBlock } from '../../unit-scores/parts/score-block';
import { gradeText, pointsText } from '../year-words';

interface ResultCardProps {
  title: string;
  figures: YearFigures;
  rules: YearRules;
  seeded: boolean;
  children?: ReactNode;
}

/** What a unit's year comes to: score, grade, points. */
export function YearResultCard({ title, figures, rules, seeded, children }: ResultCardProps) {
  const { hundredths, points, measured } = figures;
  return (
    <Card title={title}>
      {seeded ? <DemoTag /> : null}
      {hundredths === null || points === null ? (
        <Paragraph>{`计入${measured}个月，不足${rules.minimumMonths}个月，不评定等次。`}</Paragraph>
      ) : (
        <>
          <ScoreBlock name="年度得分" value={pointsText(hundredths)} change={`等次：${gradeText(figures)}`} />
          <Paragraph>{`折算${pointsText(points)}分（满${rules.yearPoints}分），计入${measured}个月。`}</Paragraph>
        </>
      )}
      {children}
    </Card>
  );
}
