import { useState } from 'react';
import { useAnswers } from '../../../platform/answers';
import { useSettled } from '../../../platform/use-settled';
import { Button, Paragraph, SearchBox } from '../../../ui';
import { Loaded } from '../../../ui/loaded';
import { industryChoices } from '../industry-choices';
import { useIndustries } from '../use-industries';
import { IndustryBrowser } from './industry-browser';
import { IndustryChoices } from './industry-choice-list';
import type { QuestionForm } from './question-form';

const TYPING_PAUSE_MS = 300;

export function IndustryQuestion(form: QuestionForm) {
  const [words, setWords] = useState('');
  const [browsing, setBrowsing] = useState(false);
  // As it was when the page opened: a line that came and went with each tap would move the list under the finger.
  const [before] = useState(() => useAnswers.getState().answers.industryName);
  const searched = useSettled(words.trim(), TYPING_PAUSE_MS);
  const query = useIndustries(searched);
  return (
    <>
      <SearchBox
        label="搜索行业"
        placeholder="搜索，如：饭店、理发、五金"
        value={words}
        onChange={setWords}
      />
      {before ? <Paragraph quiet>{`上次选的是：${before}`}</Paragraph> : null}
      {searched === '' ? (
        <Button kind="text" onPress={() => setBrowsing(!browsing)}>
          {browsing ? '按常见说法选' : '按行业门类选'}
        </Button>
      ) : null}
      <Loaded query={query}>
        {(industries) =>
          browsing && searched === '' ? (
            <IndustryBrowser industries={industries} form={form} />
          ) : (
            <IndustryChoices choices={industryChoices(industries, searched !== '')} form={form} />
          )
        }
      </Loaded>
    </>
  );
}
