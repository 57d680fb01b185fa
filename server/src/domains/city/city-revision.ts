import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CityRepository } from './city.repository';

/** How long another process's load may go unnoticed. */
const ASKED_EVERY_MS = 1000;

/**
 * Which state of the city is loaded. Everything kept in memory stands on it, so it is asked for with every request:
 * the database is asked once a second, and at once after this process has loaded something itself.
 */
@Injectable()
export class CityRevision {
  private asked: { readonly at: number; readonly answer: Promise<string | null> } | null = null;

  constructor(private readonly repository: CityRepository) {}

  /** Changes whenever the city's contents do; null before the first load. */
  current(): Promise<string | null> {
    // The age of a cache is no date of the domain: Clock may stand still in a test.
    const now = performance.now();
    if (this.asked !== null && now - this.asked.at < ASKED_EVERY_MS) return this.asked.answer;
    const answer = this.ask();
    this.asked = { at: now, answer };
    return answer;
  }

  /** Call it when a change has been committed. */
  forget(): void {
    this.asked = null;
  }

  /** Asked of the database, by whoever holds a transaction. */
  async now(manager?: EntityManager): Promise<string | null> {
    const found = await this.repository.findRevision(manager);
    return found && `${found.code}:${found.revision}`;
  }

  private async ask(): Promise<string | null> {
    try {
      return await this.now();
    } catch (cause) {
      // A failure is not kept for a second: the next request asks again.
      this.asked = null;
      throw cause;
    }
  }
}
