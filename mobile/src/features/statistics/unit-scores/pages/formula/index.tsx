import { AppPage, Paragraph, Section } from '../../../../../ui';
import { Formula } from '../../../../reviews';
import { RuleCards } from '../../parts/rule-cards';

/** Both formulas with every version: of a unit's month, and of the ratings in it. */
export default function ScoreFormulaPage() {
  return (
    <AppPage back title="得分公式" note="公式公开，谁都可以照着重算，一位数字都不会差。">
      <Section title="单位得分">
        <Paragraph>
          每个月月底定下，写进公开账本。有评价移除或恢复、异议成立、记录补录，就出新版，写明原因，旧版不改。
        </Paragraph>
        <Paragraph>评价按公布的月份计入，投诉按事情发生的那天计入，谁也看不出哪一条评价是谁写的。</Paragraph>
        <RuleCards />
      </Section>
      <Formula />
    </AppPage>
  );
}
