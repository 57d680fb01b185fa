import type { VoiceTicket } from '@yingshang/shared/contracts/voice';
import type { DemoRole } from './demo-people';

export interface DemoPage {
  /** File name of its picture, and its name in a finding. */
  readonly name: string;
  readonly title: string;
  /** Address below `/#`. */
  readonly address: string;
  /** Words that are there once the page has what it needs. */
  readonly shows: string;
  /** The one thing to do on it, where it has one. */
  readonly primary?: string;
  /** Who looks at it; without it a guest who has answered the three questions. */
  readonly as?: DemoRole;
  /** What was said on this device, as a recogniser would have it: the demo city has none. */
  readonly said?: VoiceTicket;
}
