import { useState } from 'react';
import { useAnswers } from '../../../platform/answers';
import { Button, Paragraph, SearchBox } from '../../../ui';
import { Loaded } from '../../../ui/loaded';
import { industryChoices } from '../industry-choices';
import { useIndustries } from '../use-industries';
import { useSettled } from '../use-settled';
import { IndustryBrowser } from './industry-browser';
import { IndustryChoices } from './industry-choice-list';
import type { QuestionForm } from './question-form';

const TYPING_PAUSE_MS = 300;

export function IndustryQuestion(form: QuestionForm) {
  const [words, setWords] = useState('');
  const [browsing, setBrowsing] = useState(false);
  const { industryName } = useAnswers((state) => state.answers);
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
      {industryName && !form.unclear ? <Paragraph>{`已选：${industryName}`}</Paragraph> : null}
      <Loaded query={query}>
        {(industries) =>
          browsing && searched === '' ? (
            <IndustryBrowser industries={industries} form={form} />
          ) : (
            <IndustryChoices choices={industryChoices(industries, searched !== '')} form={form} />
          )
        }
      </Loaded>
      {searched === '' ? (
        <Button kind="text" onPress={() => setBrowsing(!browsing)}>
          {browsing ? '按常见说法选' : '没有找到？按行业门类选'}
        </Button>
      ) : null}
    </>
  );
}
