import { madePdf } from '../support/made-documents';
import { SMALL_PHOTO, SMALL_RECORDING } from '../support/small-media';
import type { Flow } from './flows';
import { planted } from './planted';

const NOBODY = '11111111-1111-4111-8111-111111111111';
const ABOUT = `我是${planted.name}，电话 ${planted.callPhone}`;

const ofStatement = (sent: object): Pick<Flow, 'with'> => ({
  with: ({ statementId }) => ({ params: { id: statementId }, body: sent }),
});
/** Staff of the unit that is spoken of are shown nothing of it. */
const notTheirs = (
  sent: object,
  more: Record<string, string> = {},
): Pick<Flow, 'as' | 'with' | 'status'> => ({
  as: 'staff',
  with: ({ statementId }) => ({ params: { id: statementId, ...more }, body: sent }),
  status: 404,
});
/** What is added to a rating, and the desk of those who check, and who may open who rated. */
export const statementFlows: readonly Flow[] = [
  { route: 'statements.add-photo', ...ofStatement({ photo: SMALL_PHOTO }) },
  { route: 'statements.add-voice', ...ofStatement({ voice: SMALL_RECORDING }) },
  // Of a rating it is refused: what was planted in its name and its words must not be found for that.
  {
    route: 'statements.add-document',
    with: ({ statementId }) => ({
      params: { id: statementId },
      body: {
        name: `${planted.name}${planted.callPhone}.pdf`,
        document: madePdf(`% ${planted.callPhone}`).toString('base64'),
      },
    }),
    status: 409,
  },
  { route: 'statements.open-document', ...notTheirs({}) },
  { route: 'statements.decide-document', ...notTheirs({ decision: 'passed', was: 'waiting' }) },
  { route: 'statements.desk', as: 'staff' },
  { route: 'statements.decide', ...notTheirs({ decision: 'passed', was: 'waiting' }) },
  { route: 'statements.read-text', ...notTheirs({}) },
  { route: 'statements.preview-masked', as: 'staff', with: () => ({ body: { words: ABOUT } }) },
  { route: 'statements.listen', ...notTheirs({}) },
  { route: 'statements.look', ...notTheirs({}, { place: '0' }) },
  {
    route: 'statements.transcribe',
    ...notTheirs({ words: ABOUT }),
  },
  {
    route: 'unsealing.ask',
    as: 'staff',
    with: () => ({ body: { about: { kind: 'follow-up', id: NOBODY }, ground: 'court-order', note: ABOUT } }),
    status: 404,
  },
  {
    route: 'unsealing.about',
    as: 'staff',
    with: () => ({ params: { kind: 'follow-up', id: NOBODY } }),
    status: 404,
  },
  { route: 'unsealing.list', as: 'staff' },
  {
    route: 'unsealing.decide',
    as: 'staff',
    with: () => ({ params: { id: NOBODY }, body: { decision: 'approved' } }),
    status: 404,
  },
  { route: 'unsealing.show', as: 'staff', with: () => ({ params: { id: NOBODY }, body: {} }), status: 404 },
];
