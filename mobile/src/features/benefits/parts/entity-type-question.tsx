import { entityTypes, useAnswers } from '../../../platform/answers';
import { ChoiceList } from '../../../ui';
import { questionWording, UNCLEAR } from '../question-steps';
import { type QuestionForm, unclearChoice } from './question-form';

export function EntityTypeQuestion({ unclear, onAnswer, onUnclear }: QuestionForm) {
  const { entityType } = useAnswers((state) => state.answers);
  return (
    <ChoiceList
      label={questionWording('entityType').title}
      choices={[...entityTypes, unclearChoice]}
      value={unclear ? UNCLEAR : entityType}
      onChange={(value) => (value === UNCLEAR ? onUnclear() : onAnswer({ entityType: value }))}
    />
  );
}
