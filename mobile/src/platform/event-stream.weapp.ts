/** Mini-programs hold no line open: whoever wants news asks again. */
export function openEventStream(): null {
  return null;
}
