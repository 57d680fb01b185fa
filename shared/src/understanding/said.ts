/** Phrases, with spaces between them: a long list is read more easily so. */
export const said = (phrases: string): readonly string[] => phrases.split(' ');
