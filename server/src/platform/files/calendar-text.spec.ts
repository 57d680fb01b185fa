import { calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { type CalendarEvent, calendarText } from './calendar-text';

const written = Date.parse('2026-11-21T12:00:00+08:00');
const event = (own: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'policy-p-2026-11-16@210100.yingshang',
  first: calendarDate('2026-11-16'),
  last: calendarDate('2026-12-31'),
  title: '申报：示例',
  notes: '最高100元',
  address: 'https://example.org/#/policy?id=p',
  remindsAt: Date.parse('2026-12-24T09:00:00+08:00'),
  ...own,
});

/** As a calendar reads it: unfolded, one property a line. */
const read = (text: string) =>
  text
    .replace(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n');
const valueOf = (text: string, name: string) =>
  read(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('a calendar file', () => {
  it('holds whole days, the end not included, and a reminder at its time', () => {
    expect(read(calendarText([event()], written))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Yingshang//Policies//ZH-CN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:policy-p-2026-11-16@210100.yingshang',
      'DTSTAMP:20261121T040000Z',
      'DTSTART;VALUE=DATE:20261116',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:申报：示例',
      'DESCRIPTION:最高100元',
      'URL:https://example.org/#/policy?id=p',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:申报：示例',
      'TRIGGER;VALUE=DATE-TIME:20261224T010000Z',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('escapes what would end a value, and drops what no calendar can show', () => {
    const text = calendarText([event({ title: 'a,b;c\\d\r\ne\u0000f\rg' })], written);
    expect(read(text)).toContain('SUMMARY:a\\,b\\;c\\\\d\\nef\\ng');
  });

  it('has no line over 75 octets, tears no character, and says what was said', () => {
    const unit = fc.oneof(fc.constantFrom('政', '策', '😀', ';', ',', '\\', '\n', 'n', ' '), fc.string());
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (notes) => {
        const text = calendarText([event({ notes })], written);
        expect(text.endsWith('\r\n')).toBe(true);
        const lines = text.split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\ufffd'))).toEqual([]);
        const shown = notes.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
        expect(valueOf(text, 'DESCRIPTION')).toBe(shown);
      }),
    );
  });
});
