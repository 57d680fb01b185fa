export const apiOrigin = API_ORIGIN;
