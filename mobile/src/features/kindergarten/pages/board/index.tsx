import { goTo } from '../../../../platform/navigate';
import { AppPage, Button, Card, FeedbackState, Loaded, Paragraph, Section } from '../../../../ui';
import { OwnApplications } from '../../parts/own-applications';
import { PlanCard } from '../../parts/plan-card';
import { usePlans } from '../../use-plans';

/** 阳光派位: one's own applications, and every plan with the one thing to do now. */
export default function KindergartenBoardPage() {
  const query = usePlans();
  return (
    <AppPage back title="阳光派位" note="报名、看派位、查结果。每一步都公开，人人都能重新算一遍。">
      <OwnApplications />
      <Loaded query={query}>
        {({ plans }) =>
          plans.length === 0 ? (
            <FeedbackState
              kind="empty"
              icon="kindergarten"
              title="还没有公布派位方案"
              detail="教育局公布后，在这里报名。"
            />
          ) : (
            <Section title="派位方案">
              {plans.map((plan) => (
                <PlanCard key={plan.id} plan={plan} />
              ))}
            </Section>
          )
        }
      </Loaded>
      <Card title="派位是怎么回事">
        <Paragraph>
          报名的孩子比学位多时，用公开派位决定谁上哪所幼儿园。先报后报、认识谁不认识谁，机会都一样。
        </Paragraph>
        <Paragraph>派位当天，凭孩子的身份证号码和姓名，或者凭报名回执，就能查到结果。</Paragraph>
        <Button kind="secondary" onPress={() => goTo('kindergartenLookUp', {})}>
          凭报名回执查结果
        </Button>
      </Card>
    </AppPage>
  );
}
