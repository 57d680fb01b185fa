const IDENTIFIER = /^[\w.~:-]{1,80}$/;
/** A UUID, or the id of a trace. */
const RANDOM = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/i;
/** As many as a mobile number has; an ID number has more. */
const TELLING_FIGURES = 11;

/**
 * The path of an address as a log may hold it: ids of rows stay, since a fault is found by them; anything else that
 * somebody put there (a number, a name, a whole sentence) becomes a dot. What follows `?` is left out.
 */
export function loggedPath(url: string): string {
  const [path = ''] = url.split('?', 1);
  return path
    .split('/')
    .map((segment) => (isHarmless(segment) ? segment : '·'))
    .join('/');
}

function isHarmless(segment: string): boolean {
  return segment === '' || (IDENTIFIER.test(segment) && !hasTellingFigures(segment));
}

/** As many in a row as a number of a person has, whatever separates them. Random ids are left be. */
export function hasTellingFigures(text: string): boolean {
  return !RANDOM.test(text) && new RegExp(`\\d{${TELLING_FIGURES}}`).test(text.replace(/[.~:_-]/g, ''));
}
