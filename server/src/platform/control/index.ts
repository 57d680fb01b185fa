export { askRunningServer } from './control-client';
export { checkSocketPath } from './control-protocol';
export { type ControlServer, listenForCommands } from './control-server';
