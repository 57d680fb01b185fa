/** From where a complaint was begun: by itself, from a unit's or an officer's card, from a policy. */
export interface DraftOrigin {
  readonly kind: 'new' | 'unit' | 'officer' | 'policy';
  /** Empty for `new`. */
  readonly id: string;
}

interface OriginParameters {
  readonly unit?: string;
  readonly officer?: string;
  readonly policy?: string;
}

export function originOf({ unit = '', officer = '', policy = '' }: OriginParameters): DraftOrigin {
  if (officer !== '') return { kind: 'officer', id: officer };
  if (policy !== '') return { kind: 'policy', id: policy };
  return unit === '' ? { kind: 'new', id: '' } : { kind: 'unit', id: unit };
}

/** The name under which its draft is kept. */
export const keyOf = ({ kind, id }: DraftOrigin): string => `${kind}:${id}`;

/** Where a draft of that name is written. */
export function parametersOf(key: string): OriginParameters {
  const at = key.indexOf(':');
  const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
  return kind === 'unit' || kind === 'officer' || kind === 'policy' ? { [kind]: id } : {};
}
