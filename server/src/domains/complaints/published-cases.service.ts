import { Injectable } from '@nestjs/common';

type Finder = (complaintIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Where complaints were published: a domain above keeps it, and says so here. */
@Injectable()
export class PublishedCases {
  private finder: Finder = async () => new Map();

  /** By the complaint's id the published case's; those that are not published are left out. */
  findBy(finder: Finder): void {
    this.finder = finder;
  }

  async idOf(complaintId: string): Promise<string | null> {
    return (await this.finder([complaintId])).get(complaintId) ?? null;
  }
}
