import type { OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import { goTo } from '../../../platform/navigate';
import { Button, Card } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { choicesLines } from '../application-words';

/** What was handed in, to be checked before it is sent. */
export function ApplicationSummary({ one, manifest }: { one: OwnApplication; manifest: KindergartenPlan }) {
  const className = manifest.classes.find(({ id }) => id === one.classId)?.name ?? one.classId;
  return (
    <Card title={one.state === 'draft' ? '请核对' : '报名内容'}>
      <FactList
        facts={[
          { name: '报名类别', text: className },
          ...one.children.map(({ maskedName, maskedIdNumber }, place) => ({
            name: one.children.length === 1 ? '孩子' : `孩子${place + 1}（双胞胎一起报）`,
            text: `${maskedName ?? '姓名无法读取'}，${maskedIdNumber ?? '号码无法读取'}`,
          })),
          ...choicesLines(manifest, one.choices).map(({ stage, words }) => ({
            name: `志愿：${stage}`,
            text: words,
          })),
        ]}
      />
      {one.open ? (
        <Button
          kind="secondary"
          onPress={() => goTo('applyForKindergarten', { plan: one.planId, id: one.id })}
        >
          改报名
        </Button>
      ) : null}
    </Card>
  );
}
