import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import { ChoiceList, ErrorText, Section } from '../../../ui';
import type { Applying } from '../use-apply';

/** 报名类别: by what the child stands in the draw. */
export function ClassField({ manifest, applying }: { manifest: KindergartenPlan; applying: Applying }) {
  const { form, problems, chooseClass } = applying;
  return (
    <Section title="报名类别" note="符合哪一类，就选哪一类；都符合的选排在前面的。">
      <ChoiceList
        label="报名类别"
        choices={manifest.classes.map(({ id, name, who }) => ({ value: id, label: name, hint: who }))}
        value={form.classId ?? undefined}
        onChange={chooseClass}
      />
      <ErrorText text={problems.classId} />
    </Section>
  );
}
