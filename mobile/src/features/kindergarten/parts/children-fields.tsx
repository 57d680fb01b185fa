import { residentIdBirthDate } from '@yingshang/shared/identifiers';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import { useCity } from '../../../platform/city';
import { uniqueId } from '../../../platform/unique-id';
import { Button, Card, ChoiceSet, Field, Paragraph, Section } from '../../../ui';
import { bornWords, twinWords } from '../plan-words';
import { bornLine, exampleChild } from '../typed-children';
import type { Applying } from '../use-apply';
import { ConsentCard } from './consent-card';

const TWINS = 'twins';

interface ChildrenFieldsProps {
  readonly manifest: KindergartenPlan;
  readonly applying: Applying;
  /** The version of the text that was agreed to; null: nothing is asked for yet. */
  readonly consent: string | null;
}

/** The child, or declared twins: asked for once the guardian has agreed to it by itself. */
export function ChildrenFields({ manifest, applying, consent }: ChildrenFieldsProps) {
  const { form } = applying;
  if (form.keepsChildren) return <KeptChildren applying={applying} />;
  return (
    <Section title="孩子" note={`${bornWords(manifest)}。姓名和号码只在提交时发送，不存在这台手机上。`}>
      {manifest.twins === 'together' && form.classId !== null ? (
        <ChoiceSet
          label="双胞胎"
          choices={[{ value: TWINS, label: '双胞胎一起报', hint: twinWords.together }]}
          values={form.twins ? [TWINS] : []}
          onChange={(values) => applying.setTwins(values.includes(TWINS))}
        />
      ) : null}
      {consent === null ? (
        <ConsentCard applying={applying} />
      ) : (
        <Typed manifest={manifest} applying={applying} />
      )}
    </Section>
  );
}

function KeptChildren({ applying }: { applying: Applying }) {
  return (
    <Section title="孩子">
      <Card>
        <Paragraph>孩子的信息保持不变。填错了的可以重填；重填以后要重新审核，旧的回执作废。</Paragraph>
        <Button kind="secondary" onPress={applying.changeChildren}>
          重填孩子信息
        </Button>
      </Card>
    </Section>
  );
}

function Typed({ manifest, applying }: { manifest: KindergartenPlan; applying: Applying }) {
  const { children, problems, type } = applying;
  const demo = useCity()?.demo ?? false;
  return (
    <>
      {demo ? <Example manifest={manifest} applying={applying} /> : null}
      {children.map((child, place) => {
        const which = children.length === 1 ? '孩子' : place === 0 ? '第一个孩子' : '第二个孩子';
        const wrong = problems.children?.[place];
        return (
          <Card key={which} title={children.length === 1 ? undefined : which}>
            <Field
              label={`${which}姓名`}
              value={child.name}
              maxLength={30}
              error={wrong?.name}
              onChange={(name) => type(place, { name })}
            />
            <Field
              label={`${which}身份证号码`}
              hint={bornLine(child.idNumber) ?? '18位，户口簿上有，最后一位可能是X'}
              value={child.idNumber}
              maxLength={24}
              error={wrong?.idNumber}
              onChange={(idNumber) => type(place, { idNumber })}
            />
          </Card>
        );
      })}
    </>
  );
}

/** Nobody types a real child's number into a demo. */
function Example({ manifest, applying }: { manifest: KindergartenPlan; applying: Applying }) {
  const fillIn = async () => {
    const first = exampleChild(manifest, await uniqueId());
    applying.type(0, first);
    if (applying.children.length < 2) return;
    // Twins are born on one day, and are two.
    const onDay = residentIdBirthDate(first.idNumber) ?? undefined;
    applying.type(1, exampleChild(manifest, await uniqueId(), onDay));
  };
  return (
    <Card>
      <Paragraph>这里是演示城市，只收虚构的孩子。请不要填真实孩子的姓名和号码。</Paragraph>
      <Button kind="secondary" onPress={() => void fillIn()}>
        填入示例孩子
      </Button>
    </Card>
  );
}
