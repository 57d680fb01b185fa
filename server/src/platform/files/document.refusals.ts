import type { Refusal } from '@yingshang/shared/kernel';

const KINDS = 'PDF、Word（.docx）或 Excel（.xlsx）';

export const documentEmpty: Refusal = {
  code: 'documents.empty',
  message: '这个附件是空的，没有收下。',
  advice: '请打开看看文件里有没有内容，再重新选择。',
};

export const documentTooLarge = (mostBytes: number): Refusal => ({
  code: 'documents.too-large',
  message: `附件太大，超过了 ${Math.floor(mostBytes / 1024 / 1024)} MB。`,
  advice: '请只留下要紧的几页，或者把图片压缩后重新保存。',
});

export const documentWrongKind: Refusal = {
  code: 'documents.wrong-kind',
  message: '这个文件不是能收的格式。',
  advice: `请选择 ${KINDS} 文件；旧格式（.doc、.xls）请先另存为新格式，纸质材料可以拍成照片。`,
};

export const documentBroken: Refusal = {
  code: 'documents.broken',
  message: '附件打不开，文件可能已损坏或没有传完。',
  advice: '请在电脑或手机上打开它，重新保存一份再选择。',
};

export const documentLocked: Refusal = {
  code: 'documents.locked',
  message: '附件设了密码，核对的人打不开。',
  advice: '请去掉密码，另存一份再选择。',
};

export const documentActive: Refusal = {
  code: 'documents.active',
  message: '附件里带有宏、程序或会自动运行的内容，不能收。',
  advice: `请另存为不带宏的 ${KINDS} 文件，或者打印成 PDF 再选择。`,
};

export const documentSwollen: Refusal = {
  code: 'documents.swollen',
  message: '附件展开后大得不正常，不能收。',
  advice: '请打印成 PDF 再选择，或者只留下要紧的几页。',
};
