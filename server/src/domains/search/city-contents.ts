import type { DirectoryPlace } from '@yingshang/shared/directory';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { PolicyHeading, ResidentPolicyHeading } from '../policies';
import type { AllCards } from '../service-cards';

/** Everything of the city that can be looked for, as the index is made from it. */
export interface CityContents extends AllCards {
  readonly places: readonly DirectoryPlace[];
  readonly regionNames: ReadonlyMap<string, string>;
  readonly policies: readonly PolicyHeading[];
  readonly residentPolicies: readonly ResidentPolicyHeading[];
  readonly categoryNames: ReadonlyMap<string, string>;
  /** The status of a policy is as of this day. */
  readonly asOf: CalendarDate;
}
