import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { plainId } from '../kindergarten-plans/shapes';
import { MOST_PHOTO_BYTES } from '../statements/shapes';
import { bodyOf, photoBase64 } from '../statements/writer-routes';
import { applicationState, ownApplication, typedChildren, wantedChoices } from './shapes';

const params = z.strictObject({ id: z.uuid() });
const revision = z.int().check(z.minimum(1));
const consentVersion = z.string().check(z.maxLength(20));

const UNKNOWN = { 'kindergarten-applications.unknown': 404 } as const;
/** What hinders a guardian, by the time or by what happened meanwhile. */
const HINDRANCES = {
  'kindergarten-applications.not-open-yet': 409,
  'kindergarten-applications.closed': 409,
  'kindergarten-applications.mending-over': 409,
  'kindergarten-applications.frozen': 409,
} as const;
const CHANGED = { 'kindergarten-applications.changed-meanwhile': 409 } as const;
/** What may be wrong with what was typed or chosen. */
const WRONG = {
  'kindergarten-applications.bad-name': 422,
  'kindergarten-applications.bad-id-number': 422,
  'kindergarten-applications.not-made-up': 422,
  'kindergarten-applications.born-outside': 422,
  'kindergarten-applications.not-twins': 422,
  'kindergarten-applications.wrong-choices': 422,
  'kindergarten-applications.child-applied': 409,
} as const;

/** Numbers of children are not to be tried out here. */
const tries = [
  { most: 10, seconds: 3_600 },
  { most: 30, seconds: 86_400 },
];

export const listOwnApplications = defineContract({
  name: 'kindergarten-applications.mine',
  summary: 'The applications of the caller’s children, the newest first, and whether consent is given',
  method: 'GET',
  path: '/me/kindergarten-applications',
  access: { kind: 'signed-in' },
  response: z.object({ consented: z.boolean(), applications: z.array(ownApplication) }),
});

export const getOwnApplication = defineContract({
  name: 'kindergarten-applications.one-of-mine',
  summary: 'One application of the caller',
  method: 'GET',
  path: '/me/kindergarten-applications/:id',
  access: { kind: 'signed-in' },
  params,
  response: ownApplication,
  refusals: UNKNOWN,
});

export const beginApplication = defineContract({
  name: 'kindergarten-applications.begin',
  summary:
    'Begins an application of a child, or of declared twins, with separate consent to data of under-14s',
  method: 'POST',
  path: '/me/kindergarten-applications',
  access: { kind: 'signed-in' },
  idempotent: true,
  // Numbers of children do not lie in a phone’s outbox.
  fleeting: true,
  limit: tries,
  body: z.strictObject({
    planId: z.uuid(),
    classId: plainId,
    children: typedChildren,
    choices: wantedChoices,
    /** Of the consent that the guardian gave to keep the child’s data. */
    consentVersion,
  }),
  response: z.object({ id: z.uuid(), revision: z.int(), state: applicationState }),
  refusals: {
    ...HINDRANCES,
    ...WRONG,
    'kindergarten-applications.unknown-plan': 404,
    'kindergarten-applications.real-name-needed': 409,
    'kindergarten-applications.consent-needed': 409,
    'kindergarten-applications.too-many': 409,
    'personal-data.cannot-keep': 503,
  },
});

export const changeApplication = defineContract({
  name: 'kindergarten-applications.change',
  summary:
    'Changes class, children or choices; what is left out stays, and what was accepted is looked at again unless choices alone change',
  method: 'POST',
  path: '/me/kindergarten-applications/:id/changes',
  access: { kind: 'signed-in' },
  idempotent: true,
  fleeting: true,
  limit: [
    { most: 30, seconds: 3_600 },
    { most: 100, seconds: 86_400 },
  ],
  params,
  body: z.strictObject({
    basedOn: revision,
    classId: z.optional(plainId),
    children: z.optional(typedChildren),
    choices: z.optional(wantedChoices),
  }),
  response: z.object({ id: z.uuid(), revision: z.int(), state: applicationState }),
  refusals: { ...UNKNOWN, ...HINDRANCES, ...CHANGED, ...WRONG, 'personal-data.cannot-keep': 503 },
});

export const addApplicationPhoto = defineContract({
  name: 'kindergarten-applications.add-photo',
  summary: 'A photo of a document of the class; where it was taken and with what is taken out',
  method: 'POST',
  path: '/me/kindergarten-applications/:id/photos',
  access: { kind: 'signed-in' },
  idempotent: true,
  fleeting: true,
  limit: [
    { most: 30, seconds: 600 },
    { most: 120, seconds: 86_400 },
  ],
  bodyBytes: bodyOf(MOST_PHOTO_BYTES),
  params,
  body: z.strictObject({ document: plainId, photo: photoBase64 }),
  response: z.object({ photoId: z.uuid(), revision: z.int(), state: applicationState }),
  refusals: {
    ...UNKNOWN,
    ...HINDRANCES,
    'kindergarten-applications.unknown-document': 422,
    'kindergarten-applications.too-many-photos': 409,
    'photos.too-large': 422,
    'photos.too-many-pixels': 422,
    'photos.wrong-kind': 422,
    'photos.unreadable': 422,
  },
});

export const removeApplicationPhoto = defineContract({
  name: 'kindergarten-applications.remove-photo',
  summary: 'Takes a photo out again',
  method: 'DELETE',
  path: '/me/kindergarten-applications/:applicationId/photos/:photoId',
  access: { kind: 'signed-in' },
  idempotent: true,
  params: z.strictObject({ applicationId: z.uuid(), photoId: z.uuid() }),
  response: z.object({ removed: z.boolean(), revision: z.int(), state: applicationState }),
  refusals: { ...UNKNOWN, ...HINDRANCES },
});

export const sendApplication = defineContract({
  name: 'kindergarten-applications.send',
  summary: 'Sends it to the review desk, or sends again what was returned and mended',
  method: 'POST',
  path: '/me/kindergarten-applications/:id/sending',
  access: { kind: 'signed-in' },
  idempotent: true,
  fleeting: true,
  params,
  body: z.strictObject({ basedOn: revision }),
  response: z.object({ id: z.uuid(), revision: z.int(), state: applicationState }),
  refusals: {
    ...UNKNOWN,
    ...HINDRANCES,
    ...CHANGED,
    'kindergarten-applications.sent-already': 409,
    'kindergarten-applications.documents-missing': 409,
    'kindergarten-applications.wrong-choices': 422,
    'kindergarten-applications.child-applied': 409,
  },
});

export const takeBackApplication = defineContract({
  name: 'kindergarten-applications.take-back',
  summary: 'Takes the application back: names, numbers and photos are deleted',
  method: 'DELETE',
  path: '/me/kindergarten-applications/:id',
  access: { kind: 'signed-in' },
  idempotent: true,
  params,
  response: z.object({ takenBack: z.boolean() }),
  refusals: { ...UNKNOWN, 'kindergarten-applications.frozen': 409 },
});

export const getApplicationReceipt = defineContract({
  name: 'kindergarten-applications.receipt',
  summary:
    'The receipt, with the secret salt of each child: by it the guardian finds their line on the published roll',
  method: 'GET',
  path: '/me/kindergarten-applications/:id/receipt',
  access: { kind: 'signed-in' },
  params,
  response: z.object({
    id: z.uuid(),
    planId: z.uuid(),
    /** Of the version that holds. */
    manifestHash: z.string(),
    revision: z.int(),
    state: applicationState,
    classId: plainId,
    children: z.array(
      z.object({
        maskedName: z.nullable(z.string()),
        maskedIdNumber: z.nullable(z.string()),
        /** 32 random bytes, hexadecimal; secret. */
        salt: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      }),
    ),
    choices: z.array(z.object({ stage: plainId, at: z.array(plainId) })),
    changedAt: z.iso.datetime(),
    /** `receiptText` as a QR code: rows of dark modules (`1`), without the quiet zone. */
    modules: z.array(z.string()),
  }),
  refusals: { ...UNKNOWN, 'kindergarten-applications.receipt-unreadable': 503 },
});

export const withdrawChildConsent = defineContract({
  name: 'kindergarten-applications.withdraw-consent',
  summary: 'Takes the consent to keep children’s data back: every application before its freeze is deleted',
  method: 'DELETE',
  path: '/me/child-consent',
  access: { kind: 'signed-in' },
  response: z.object({ withdrawn: z.boolean() }),
});
