import { addDays, type CalendarDate } from '@yingshang/shared/kernel';

/** Something of whole days in a calendar. */
export interface CalendarEvent {
  /** The same for the same thing, for ever: by it a calendar knows that it has it already. */
  readonly uid: string;
  readonly first: CalendarDate;
  /** Included. */
  readonly last: CalendarDate;
  readonly title: string;
  readonly notes: string;
  readonly address: string;
  /** Milliseconds since the epoch. */
  readonly remindsAt: number;
}

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** As iCalendar (RFC 5545). `writtenAt`: milliseconds since the epoch. */
export function calendarText(events: readonly CalendarEvent[], writtenAt: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yingshang//Policies//ZH-CN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, writtenAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, writtenAt: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART;VALUE=DATE:${plain(event.first)}`,
    // The day after: an end is not included there.
    `DTEND;VALUE=DATE:${plain(addDays(event.last, 1))}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.notes)}`,
    `URL:${event.address}`,
    // Nobody is busy all these days.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.title)}`,
    `TRIGGER;VALUE=DATE-TIME:${utc(event.remindsAt)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** Between characters, never inside one: many readers put lines together only after decoding them. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

const plain = (day: CalendarDate) => day.replaceAll('-', '');

/** `20261124T010000Z`. */
function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
