import type { ImpactKind, PublicationImpact } from '@yingshang/shared/contracts/publishing';
import { type CodeNames, industrySection, profileField } from '@yingshang/shared/eligibility';
import { ownAnswer } from '../policies';
import type { ChangedKind, ChangedSample } from '../pushes';
import { maskedName } from './masked-name';
import type { RehearsedChange } from './publication.service';

const UNSTATED = '未填写';

/** Figures of a rehearsal with the names that people know. */
export function impactView(
  { policyId, asOf, impact, remarks }: RehearsedChange,
  names: CodeNames,
): PublicationImpact {
  return {
    policyId,
    asOf,
    total: impact.total,
    byChange: impact.byChange.map(({ before, after, size }) => ({
      before: ownAnswer(before),
      after: ownAnswer(after),
      count: size,
    })),
    byDistrict: named(impact.byDistrict, (code) => names.region(code)),
    bySize: named(impact.byScale, sizeName),
    byIndustry: named(bySection(impact.byDivision), (code) => names.industry(code)),
    samples: impact.samples.map((sample) => sampleView(sample, names)),
    remarks: remarks.map(({ field, message, advice }) => ({ path: field, message, advice })),
  };
}

function sampleView(sample: ChangedSample, names: CodeNames): PublicationImpact['samples'][number] {
  const { name, district, scale, division, before, after } = sample;
  const section = sectionOf(division);
  return {
    name: maskedName(name),
    district: district === null ? UNSTATED : names.region(district),
    size: scale === null ? UNSTATED : sizeName(scale),
    industry: section === null ? UNSTATED : names.industry(section),
    before: ownAnswer(before),
    after: ownAnswer(after),
  };
}

function named(kinds: readonly ChangedKind[], nameOf: (code: string) => string): ImpactKind[] {
  return kinds.map(({ kind, size }) => ({
    code: kind,
    name: kind === null ? UNSTATED : nameOf(kind),
    count: size,
  }));
}

/** Sections are runs of divisions; the most first, as the others come from the database. */
function bySection(divisions: readonly ChangedKind[]): ChangedKind[] {
  const sizes = new Map<string | null, number>();
  for (const { kind, size } of divisions)
    sizes.set(sectionOf(kind), (sizes.get(sectionOf(kind)) ?? 0) + size);
  return [...sizes].map(([kind, size]) => ({ kind, size })).sort((a, b) => b.size - a.size);
}

/** Null also for a division that does not exist. */
const sectionOf = (division: string | null) => (division === null ? null : industrySection(division));

function sizeName(scale: string): string {
  return profileField('scale')?.values?.find(({ value }) => value === scale)?.label ?? scale;
}
