import type { SpeechFailure } from './recogniser';

export type Ending = SpeechFailure | 'heard';

const KEPT = 100;

/** How the last hundred recordings of an engine ended in this process, and how long they took. No words, no sound. */
export class EngineRecord {
  private readonly endings: { readonly ending: Ending; readonly ms: number }[] = [];

  note(ending: Ending, ms: number): void {
    this.endings.push({ ending, ms });
    if (this.endings.length > KEPT) this.endings.shift();
  }

  count(ending?: Ending): number {
    return ending === undefined
      ? this.endings.length
      : this.endings.filter((one) => one.ending === ending).length;
  }

  /** Of those that were heard; null: none was. */
  medianMs(): number | null {
    const times = this.endings
      .filter(({ ending }) => ending === 'heard')
      .map(({ ms }) => ms)
      .sort((a, b) => a - b);
    return times[Math.floor(times.length / 2)] ?? null;
  }
}
