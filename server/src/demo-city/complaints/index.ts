export { type DemoComplaint, demoComplaints } from './demo-complaints';
export type { MadeEvent } from './play-complaint';
