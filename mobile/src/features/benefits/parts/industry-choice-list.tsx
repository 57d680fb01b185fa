import { useAnswers } from '../../../platform/answers';
import { ChoiceList, FeedbackState } from '../../../ui';
import { chosenIndustry, type IndustryChoice } from '../industry-choices';
import { questionWording, UNCLEAR } from '../question-steps';
import { type QuestionForm, unclearChoice } from './question-form';

/** Choices with 「不清楚」 at the end. */
export function IndustryChoices({
  choices,
  form,
}: {
  choices: readonly IndustryChoice[];
  form: QuestionForm;
}) {
  const { answers } = useAnswers();
  const choose = (value: string) => {
    const choice = choices.find((one) => one.value === value);
    if (choice) form.onAnswer({ industryCode: choice.code, industryName: choice.label });
    else form.onUnclear();
  };
  return (
    <>
      {choices.length === 0 ? (
        <FeedbackState
          kind="empty"
          title="没有找到这个行业"
          detail="换个说法试试，或者清除搜索词后按行业门类选。"
        />
      ) : null}
      <ChoiceList
        label={questionWording('industry').title}
        choices={[...choices, unclearChoice]}
        value={form.unclear ? UNCLEAR : chosenIndustry(choices, answers)}
        onChange={choose}
      />
    </>
  );
}
