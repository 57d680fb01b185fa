import { longDate } from '../../../platform/dates';
import { Button, Card, ErrorText, Paragraph, StatusTag } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { Quote } from '../../../ui/quote';
import { nameOf, type OwnPlace, placeFace } from '../place-words';
import { type PlaceSteps, usePlaceSteps } from '../use-own-places';
import { AnswerOffer } from './answer-offer';
import { GiveUpPlace } from './give-up-place';

/** How the child stands after the draw, and what its guardian can do about it. */
export function OwnPlaceCard({ place, reload }: { place: OwnPlace; reload: () => void }) {
  const steps = usePlaceSteps(place, reload);
  const { title, kind, icon, words, sentences } = placeFace(place);
  const { standing, reason } = place;
  const at = standing.is === 'waiting' ? undefined : place.kindergartens.find(({ id }) => id === standing.at);
  return (
    <Card title={title}>
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      {sentences.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {reason === null ? null : <Quote>{reason}</Quote>}
      {at === undefined ? null : (
        <FactList
          facts={[
            { name: '地址', text: at.address },
            ...(at.phone === '' ? [] : [{ name: '电话', text: at.phone }]),
          ]}
        />
      )}
      <ErrorText text={steps.problem} />
      <Doing place={place} steps={steps} />
    </Card>
  );
}

function Doing({ place, steps }: { place: OwnPlace; steps: PlaceSteps }) {
  const { standing } = place;
  switch (standing.is) {
    case 'placed':
      return <GiveUpPlace name={nameOf(place, standing.at)} at={standing.at} steps={steps} />;
    case 'refused':
      return standing.appealed ? null : (
        <Button loading={steps.busy} onPress={() => void steps.object()}>
          提出申诉
        </Button>
      );
    case 'waiting':
      return standing.lists.map(({ at, position, offeredUntil }) =>
        offeredUntil === null ? (
          <Paragraph key={at}>{`${nameOf(place, at)}：候补第${position}位`}</Paragraph>
        ) : (
          <AnswerOffer
            key={at}
            name={nameOf(place, at)}
            at={at}
            until={longDate(offeredUntil)}
            steps={steps}
          />
        ),
      );
    case 'gone':
      return null;
  }
}
