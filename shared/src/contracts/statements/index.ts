export * from './desk-routes';
export * from './shapes';
export * from './writer-routes';
