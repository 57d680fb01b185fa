/** The server that sent the page also answers its calls. */
export const apiOrigin = '';
