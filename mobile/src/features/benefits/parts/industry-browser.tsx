import type { listIndustries } from '@yingshang/shared/contracts/city';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { useState } from 'react';
import { scrollToTop } from '../../../platform/scroll';
import { Button, ChoiceList } from '../../../ui';
import { divisionChoices, sectionOptions } from '../industry-choices';
import { IndustryChoices } from './industry-choice-list';
import type { QuestionForm } from './question-form';

interface IndustryBrowserProps {
  industries: ResponseOf<typeof listIndustries>;
  form: QuestionForm;
}

/** Section first, then its divisions: for trades that no everyday word names. */
export function IndustryBrowser({ industries, form }: IndustryBrowserProps) {
  const [section, setSection] = useState<string>();
  if (section === undefined) {
    const choose = (code: string) => {
      setSection(code);
      scrollToTop();
    };
    return <ChoiceList label="行业门类" choices={sectionOptions(industries)} onChange={choose} />;
  }
  return (
    <>
      <Button kind="text" onPress={() => setSection(undefined)}>
        换一个门类
      </Button>
      <IndustryChoices choices={divisionChoices(industries, section)} form={form} />
    </>
  );
}
