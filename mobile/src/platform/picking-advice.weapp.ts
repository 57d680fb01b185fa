/** From where files come here. */
export const pickingAdvice = '微信里只能选聊天里的文件：先把文件发给“文件传输助手”，再到这里选。';
