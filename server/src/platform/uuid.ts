/** The shape of a UUID, of any version. What is none must not reach a column of that type: the query would fail. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
