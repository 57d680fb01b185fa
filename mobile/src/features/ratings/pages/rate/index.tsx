import { promptsFor } from '@yingshang/shared/contracts/ratings';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, ErrorText, Loaded, Section } from '../../../../ui';
import { StarInput } from '../../../../ui/star-input';
import { useNewFace } from '../../../../ui/use-new-face';
import { Given } from '../../parts/given';
import { InWhoseName } from '../../parts/in-whose-name';
import { Kept } from '../../parts/kept';
import { PlaceCard } from '../../parts/place-card';
import { PromptChips } from '../../parts/prompt-chips';
import { SayIt } from '../../parts/say-it';
import { SayMore } from '../../parts/say-more';
import { WhoSeesWhat } from '../../parts/who-sees-what';
import type { RatedPlace } from '../../rate-draft';
import { useRateForm } from '../../use-rate-form';
import { placeKey, useRatedPlace } from '../../use-rated-place';

/** 评价: one screen from the scan to the receipt. */
export default function RatePage() {
  const parameters = {
    occasion: usePageParameter('occasion'),
    unit: usePageParameter('unit'),
    officer: usePageParameter('officer'),
  };
  const query = useRatedPlace(parameters);
  const form = useRateForm(placeKey(parameters), query.data);
  const { draft, sending } = form;
  const place = query.data ?? draft.place;
  useNewFace(sending.state === 'given' || sending.state === 'kept');
  if (sending.state === 'given') return <Given ticket={sending.ticket} />;
  if (sending.state === 'kept')
    return <Kept place={place} onAgain={form.submit} onTakeBack={form.takeBack} />;
  return (
    <AppPage
      back
      title="评价"
      footer={
        place === null ? undefined : (
          <Button loading={sending.state === 'sending'} onPress={form.submit}>
            提交评价
          </Button>
        )
      }
    >
      {place === null ? <Loaded query={query}>{() => null}</Loaded> : <Form form={form} place={place} />}
    </AppPage>
  );
}

function Form({ form, place }: { form: ReturnType<typeof useRateForm>; place: RatedPlace }) {
  const { draft, sending } = form;
  const prompts = draft.stars === null ? [] : promptsFor(draft.promptsVersion, place.channel, draft.stars);
  const refusal = sending.state === 'writing' ? sending.refusal : undefined;
  return (
    <>
      <PlaceCard place={place} />
      <Card title="您满意吗？">
        <StarInput label="您满意吗？" value={draft.stars} onChange={form.choose} />
      </Card>
      {prompts.length > 0 ? (
        <Section title="哪些方面？（可多选，可不选）">
          <PromptChips prompts={prompts} chosen={draft.prompts} onToggle={form.toggle} />
        </Section>
      ) : null}
      {draft.stars === null ? (
        <SayIt place={place} stars={form.stars} />
      ) : (
        <SayMore form={form} channel={place.channel} />
      )}
      <ErrorText text={sending.state === 'writing' ? sending.problem : undefined} />
      {refusal?.code === 'occasions.used' || refusal?.code === 'occasions.ended' ? (
        <Button kind="secondary" onPress={() => goTo('rate', { unit: place.unitId })}>
          改为从单位名片评价
        </Button>
      ) : null}
      <InWhoseName draft={draft} onName={form.name} onActFor={form.actFor} />
      <WhoSeesWhat named={draft.named} />
    </>
  );
}
