import { type YearObjection, yearObjectionNames } from '@yingshang/shared/contracts/yearly-scores';
import type { ReactNode } from 'react';
import { longDate, longMonth } from '../../../../platform/dates';
import { Card, Paragraph, StatusTag } from '../../../../ui';
import { objectionTag } from '../year-words';

/** What a unit said, and what was decided and why. */
export function YearObjectionCard({
  objection,
  children,
}: {
  objection: YearObjection;
  children?: ReactNode;
}) {
  const { unit, about, text, decision, filedOn, dueOn } = objection;
  const { kind, icon, words } = objectionTag(objection);
  return (
    <Card title={`${unit.name}的异议`}>
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      <Paragraph quiet>{`针对：${yearObjectionNames[about]}`}</Paragraph>
      <Paragraph>{text ?? '文字已无法读取'}</Paragraph>
      {decision === null ? (
        <Paragraph quiet>{`${longDate(filedOn)}提出，最晚${longDate(dueOn)}核定`}</Paragraph>
      ) : (
        <>
          <Paragraph>{`核定：${decision.reason}`}</Paragraph>
          {decision.leftOut.length === 0 ? null : (
            <Paragraph>{`不再计入：${decision.leftOut.map(longMonth).join('、')}`}</Paragraph>
          )}
          <Paragraph quiet>{`${longDate(filedOn)}提出，${longDate(decision.on)}核定`}</Paragraph>
        </>
      )}
      {children}
    </Card>
  );
}
