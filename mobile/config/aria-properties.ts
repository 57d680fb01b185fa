/**
 * Taro's base templates know none of these, so a screen reader would meet nameless boxes on the phone.
 * Only what our components really set is listed: each one costs bytes in every template.
 */
const spoken = { 'aria-role': '', 'aria-label': '' };

export const ariaProperties = {
  View: {
    ...spoken,
    'aria-hidden': '',
    'aria-checked': '',
    'aria-selected': '',
    'aria-disabled': '',
    'aria-live': '',
  },
  Text: { ...spoken, 'aria-hidden': '' },
  Image: spoken,
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  ScrollView: spoken,
};
