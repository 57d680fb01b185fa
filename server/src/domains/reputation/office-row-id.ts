/** Where a rating stands in its unit's list; joins with nothing that anybody else has. */
export interface OfficePlace {
  readonly batch: number;
  readonly place: number;
}

export function officeRowId({ batch, place }: OfficePlace): string {
  return `${batch}/${place}`;
}

/** Null for what is no such id. */
export function placeOfRow(id: string): OfficePlace | null {
  const match = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(id);
  return match === null ? null : { batch: Number(match[1]), place: Number(match[2]) };
}
