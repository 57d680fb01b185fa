export * from './draft';
export * from './routes';
export * from './ticket';
