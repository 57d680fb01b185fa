import type { Feature } from 'write-excel-file/node';

/** As wide as a page, however long, with the heading on each of its pages. */
export const printSetUp = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        // The format wants it first in a sheet.
        transform: (xml) =>
          xml.replace(/<worksheet[^>]*>/, (head) => `${head}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) => {
          const names = sheets.map(
            ({ sheet = '' }, at) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(sheet)}'!$1:$1</definedName>`,
          );
          return xml
            .replace('<definedNames/>', '')
            .replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
        },
      },
    },
  },
} satisfies Feature<unknown>;

/** A sheet's name within quotes, in XML. */
function escaped(name: string): string {
  return name.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
