/** From where files come here. */
export const pickingAdvice = '';
