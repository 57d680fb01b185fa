import * as z from 'zod/mini';

export const speechFaultModes = [
  'slow',
  'down',
  'reset',
  'wrong-signature',
  'quota',
  'internal',
  'unrecognised',
  'garbage',
  'wrong-shape',
  'empty',
] as const;

/** What the control route takes. docs/operate/voice.md says what each does. */
export const speechFaultOrder = z.strictObject({
  mode: z.enum(speechFaultModes),
  times: z._default(z.int().check(z.positive()), 1),
  /** For `slow`. */
  ms: z._default(z.int().check(z.nonnegative()), 3000),
});
export type SpeechFaultOrder = z.input<typeof speechFaultOrder>;
export type SpeechFault = z.infer<typeof speechFaultOrder>;

/** Error codes of the service's own, as documented. */
export const errorCodes: Readonly<Partial<Record<SpeechFault['mode'], string>>> = {
  'wrong-signature': 'AuthFailure.SignatureFailure',
  quota: 'FailedOperation.UserHasNoAmount',
  internal: 'InternalError.ErrorRecognize',
  unrecognised: 'FailedOperation.ErrorRecognize',
};
