/** Names under which the ratings keep on this device what somebody wrote. */
export const ratingTraces = { drafts: 'rate-drafts', sent: 'sent-ratings' } as const;
/** The same of complaints. */
export const complaintTraces = { drafts: 'complaint-drafts', sent: 'sent-complaints' } as const;
/** Words of single steps: an objection, a reply, a clarification. */
export const WRITTEN_DRAFTS = 'written-drafts';
/** What was said and not filed yet. */
export const VOICE_NOTES = 'voice-notes';
export const LAST_UNIT = 'last-unit';
/** Class and choices of applications for kindergartens; never a child's name or number. */
export const KINDERGARTEN_DRAFTS = 'kindergarten-drafts';
/** Plans of kindergarten draws that are being written. */
export const PLAN_FORMS = 'plan-forms';
