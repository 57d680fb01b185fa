import { Injectable } from '@nestjs/common';
import { boundariesOf } from '@yingshang/shared/complaints';
import {
  type BoundaryAdvice,
  LONGEST_COMPLAINT,
  type SameMatter,
  type suggestComplaint,
} from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import type { Route } from '@yingshang/shared/routing';
import type { Input } from '../../platform/http';
import type { ComplaintTopicRecord } from '../complaint-rules';
import { ComplaintMatters, JoinTokens, type ToldMatter } from '../complaints';
import { AskedPolicies } from './asked-policies.service';
import { boundaryAdviceOf } from './boundary-advice';
import { type CityGuide, CityGuides } from './city-guides.service';
import { likenessWords, routeReasonWords } from './suggestion-words';

type Asked = Input<typeof suggestComplaint>['body'];
type Heard = ReturnType<CityGuide['router']['heard']>[number];
type Suggestion = ResponseOf<typeof suggestComplaint>;

/** Less than a whole word is chance, and a reason made of chance helps nobody. */
const LEAST_HEARD = 1.5;

/** What a text is likely about, before anything is filed. Nothing of it is kept, and nothing is logged. */
@Injectable()
export class ComplaintSuggestions {
  constructor(
    private readonly guides: CityGuides,
    private readonly policies: AskedPolicies,
    private readonly matters: ComplaintMatters,
    private readonly tokens: JoinTokens,
  ) {}

  async suggest(actor: Actor | null, asked: Asked): Promise<Outcome<Suggestion>> {
    const guide = await this.guides.current();
    // A text that is too long is told so when it is filed.
    const text = Array.from(asked.text).slice(0, LONGEST_COMPLAINT).join('');
    const district = districtOf(guide, asked.regionCode);
    const heard = guide.router.heard(text).filter(({ sure }) => sure >= LEAST_HEARD);
    const routes = guide.router.route(text, { district }).filter((route) => isHeard(route, heard));
    const topic = topicOf(guide, heard);
    return ok({
      boundaries: await this.boundaries(guide, text, topic?.id ?? null, district),
      units: routes.flatMap((route) => suggestedUnit(guide, route)),
      topic: topic && { id: topic.id, name: topic.label },
      same:
        actor === null || asked.class === 'officer'
          ? []
          : await this.same(guide, actor.personId, {
              text,
              unitId: unitOf(guide, asked.unitId)?.id ?? null,
              suggested: routes.map(({ unitId }) => unitId),
              topic: topic?.id ?? null,
              regionCode: asked.regionCode,
            }),
      masked: maskPersonalWords(asked.text),
    });
  }

  private async boundaries(
    guide: CityGuide,
    text: string,
    topicId: string | null,
    district: string | undefined,
  ): Promise<BoundaryAdvice[]> {
    const found = boundariesOf(text, topicId, guide.boundaries);
    const question = found.find(({ kind }) => kind === 'question');
    const policy = question && (await this.policies.find(guide.index, text, question.heard, district));
    return found.map((boundary) => boundaryAdviceOf(boundary, policy ?? null));
  }

  private async same(guide: CityGuide, personId: string, told: ToldMatter): Promise<SameMatter[]> {
    const found = await this.matters.alike(told, personId);
    const { regionNames } = guide.index.city;
    return found.map((matter) => ({
      joinId: this.tokens.make(matter.complaintId, personId),
      unitName: unitOf(guide, matter.unitId)?.name ?? null,
      topicName: guide.topics.get(matter.topic ?? '')?.label ?? null,
      filedOn: matter.filedOn,
      joiners: matter.joiners,
      reasons: likenessWords(matter.reasons, regionNames.get(told.regionCode ?? '') ?? null),
    }));
  }
}

const unitOf = ({ index }: CityGuide, id: string | null) => index.city.units.find((unit) => unit.id === id);

/** A street lies in its district; the city itself, and a code that nobody knows, say nothing. */
function districtOf({ index }: CityGuide, regionCode: string | null): string | undefined {
  const place = index.city.places.find(({ code }) => code === regionCode?.slice(0, 6));
  return place === undefined || place.whole ? undefined : place.code;
}

function suggestedUnit(guide: CityGuide, { unitId, reasons }: Route): Suggestion['units'] {
  const unit = unitOf(guide, unitId);
  if (unit === undefined) return [];
  const place = guide.index.city.places.find(({ code }) => code === unit.regionCode);
  const district = place === undefined || place.whole ? null : place.name;
  return [{ unit: { id: unit.id, name: unit.name }, reasons: routeReasonWords(reasons, district) }];
}

function isHeard({ reasons }: Route, heard: readonly Heard[]): boolean {
  return reasons.some(
    (reason) => reason.kind === 'named' || heard.some(({ matter }) => matter.label === reason.label),
  );
}

function topicOf({ topicOf: topics }: CityGuide, heard: readonly Heard[]): ComplaintTopicRecord | null {
  const surest = heard.find(({ matter }) => topics.has(matter));
  return surest === undefined ? null : (topics.get(surest.matter) ?? null);
}
