import { routeUrl as url } from '../../src/platform/routes';
import type { DemoPage } from './demo-page';
import type { DemoStatements } from './demo-statements';

/** Pages of those who check what people say, and of those who open who said it. */
export const statementPages = ({
  textId,
  photosOf,
  voiceId,
  unsealingId,
}: DemoStatements): readonly DemoPage[] => [
  {
    name: 'me-checker',
    title: '我的（审核和督查）',
    address: url('me', undefined),
    shows: '评价文字和录音',
    as: 'checker',
  },
  {
    name: 'statement-desk',
    title: '评价文字和录音',
    address: url('statementDesk', undefined),
    shows: '我叫［姓名］',
    as: 'checker',
  },
  {
    name: 'statement-text',
    title: '核对文字',
    address: url('statementText', { id: textId }),
    shows: '放行后单位会看到的样子',
    primary: '放行',
    as: 'checker',
  },
  {
    name: 'statement-voice',
    title: '录音转文字',
    address: url('statementVoice', { id: voiceId }),
    shows: '录音（12秒）',
    primary: '提交文字',
    as: 'checker',
  },
  {
    name: 'statement-photos',
    title: '看照片',
    address: url('statementPhotos', { id: photosOf }),
    shows: '第1张照片',
    as: 'checker',
  },
  {
    name: 'unsealings',
    title: '查明评价人',
    address: url('unsealings', undefined),
    shows: '要您办的（1件）',
    as: 'auditor',
  },
  {
    name: 'unsealing-ask',
    title: '申请查明评价人',
    address: url('askToUnseal', { kind: 'text', id: textId }),
    shows: '查之前请想好',
    primary: '申请，并写进公开账本',
    as: 'checker',
  },
  {
    name: 'unsealing-decide',
    title: '查明评价人（第二个人决定）',
    address: url('unsealing', { id: unsealingId }),
    shows: '您来决定',
    primary: '不批准',
    as: 'auditor',
  },
  {
    name: 'unsealing-wait',
    title: '查明评价人（等第二个人）',
    address: url('unsealing', { id: unsealingId }),
    shows: '要由另一个单位的审计员决定',
    as: 'checker',
  },
];
