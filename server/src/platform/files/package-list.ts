import { SaxesParser } from 'saxes';

/** What a list within an office file (its contents, or the ways that lead from a part) says of one thing. */
export interface Listed {
  readonly partName: string | null;
  readonly contentType: string | null;
  readonly relation: string | null;
  readonly isOutside: boolean;
}

/**
 * Read as the office programs read it, so that no spelling of XML hides what is meant.
 * @throws when it is not well-formed UTF-8 without a document type, as those programs write it
 */
export function readPackageList(bytes: Buffer): Listed[] {
  const listed: Listed[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a list of contents has no document type');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-8$/i.test(encoding))
      throw new Error('a list of contents is in UTF-8');
  });
  parser.on('opentag', ({ attributes }) => {
    const said = new Map(Object.values(attributes).map(({ local, value }) => [local, value.trim()]));
    listed.push({
      partName: said.get('PartName') ?? null,
      contentType: said.get('ContentType') ?? null,
      relation: said.get('Type') ?? null,
      isOutside: said.get('TargetMode')?.toLowerCase() === 'external',
    });
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  return listed;
}
