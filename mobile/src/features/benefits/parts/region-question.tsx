import type { CityView } from '@yingshang/shared/contracts/city';
import { useAnswers } from '../../../platform/answers';
import { useCityQuery } from '../../../platform/city';
import { ChoiceList } from '../../../ui';
import { Loaded } from '../../../ui/loaded';
import { questionWording, UNCLEAR } from '../question-steps';
import { type QuestionForm, unclearChoice } from './question-form';

export function RegionQuestion(form: QuestionForm) {
  return (
    <Loaded query={useCityQuery()}>{(city) => <Districts districts={city.districts} form={form} />}</Loaded>
  );
}

function Districts({ districts, form }: { districts: CityView['districts']; form: QuestionForm }) {
  const { regionCode } = useAnswers((state) => state.answers);
  const choices = districts.map(({ code, demo, name }) => ({
    value: code,
    label: name,
    hint: demo ? '演示用的虚构区' : undefined,
  }));
  const choose = (value: string) => {
    const district = districts.find(({ code }) => code === value);
    if (district) form.onAnswer({ regionCode: district.code, regionName: district.name });
    else form.onUnclear();
  };
  return (
    <ChoiceList
      label={questionWording('region').title}
      choices={[...choices, unclearChoice]}
      value={form.unclear ? UNCLEAR : regionCode}
      onChange={choose}
    />
  );
}
