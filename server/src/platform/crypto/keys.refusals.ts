import { type Refusal, refuse } from '@yingshang/shared/kernel';
import { StartRefused } from '../config';

/** What an operator has to mend before a start. None of them repeats anything out of the file. */
export const keyFileTooOpen = (place: string, mode: number) =>
  new StartRefused({
    code: 'keys.file-too-open',
    message: `密钥文件 ${place} 的权限过宽（${mode.toString(8)}）：本机其他用户也能读到它。`,
    advice: `请运行 chmod 600 ${place}，并考虑密钥是否已泄露；启动后可用 pnpm cli keys rotate 换新密钥。`,
  });

export const keyFileBroken = (place: string) =>
  new StartRefused({
    code: 'keys.file-broken',
    message: `密钥文件 ${place} 的内容不完整，或已被改动。`,
    advice: '请用备份恢复这个文件；不要删除它，否则已加密的个人信息永远无法读取。',
  });

export const keyFileUnreachable = (place: string, reason: string) =>
  new StartRefused({
    code: 'keys.file-unreachable',
    message: `密钥文件 ${place} 无法读写（${reason}）。`,
    advice: '请检查该文件及所在文件夹的属主和权限，或用 KEY_FILE 指定另一个位置。',
  });

export const keysLost = (place: string) =>
  new StartRefused({
    code: 'keys.lost',
    message: `数据库里有已加密的个人信息，但密钥文件 ${place} 不见了。没有它，这些信息无法读取，因此不启动。`,
    advice: '请用备份把密钥文件放回原处，或用 KEY_FILE 指出它现在的位置。',
  });

export const keysOfAnotherDatabase = (place: string, versions: readonly number[]) =>
  new StartRefused({
    code: 'keys.of-another-database',
    message: `密钥文件 ${place} 与数据库不是一套：第 ${versions.join('、')} 版密钥缺少或不相符。`,
    advice: '请检查 KEY_FILE 和 DATABASE_URL 是否配套，或用备份恢复这个数据库的密钥文件。',
  });

export const cipherMissing = (cipher: string) =>
  new StartRefused({
    code: 'keys.cipher-missing',
    message: `这个 Node 不带加密算法 ${cipher}。`,
    advice: '请换用官方发布的 Node，或把 FIELD_CIPHER 改为 aes-256-gcm 后轮换密钥。',
  });

export const keyNotHere = () =>
  refuse({
    code: 'personal-data.cannot-keep',
    message: '系统暂时不能安全保存个人信息，您的提交没有保存',
    advice: '请稍后再试，或直接打电话联系；运维人员请运行 pnpm cli keys status',
  });

export const unreadable: Refusal = {
  code: 'personal-data.unreadable',
  message: '这条信息无法读取',
  advice: '它可能已损坏；请把这件事告诉运维人员，其他信息不受影响',
};

export const rotationRuns = () =>
  refuse({
    code: 'keys.busy',
    message: '另一个轮换或停用密钥的命令正在进行',
    advice: '请等它完成；用 pnpm cli keys status 可看进度',
  });

export const unknownKey = (version: number) =>
  refuse({
    code: 'keys.unknown-version',
    message: `没有第 ${version} 版密钥`,
    advice: '用 pnpm cli keys status 查看现有的版本',
    field: 'version',
  });

export const newestKeyStays = (version: number) =>
  refuse({
    code: 'keys.newest',
    message: `第 ${version} 版是正在使用的密钥，不能停用`,
    advice: '请先运行 pnpm cli keys rotate 换新密钥',
    field: 'version',
  });

export const keyStillUsed = (version: number) =>
  refuse({
    code: 'keys.still-used',
    message: `还有数据是用第 ${version} 版密钥加密的，停用后将无法读取，因此没有停用`,
    advice: '请运行 pnpm cli keys rotate；若仍有无法读取的数据，等它们到期删除后再停用',
    field: 'version',
  });
