/** How many questions to each route a process works on now. */
export class UnderWay {
  private readonly counts = new Map<string, number>();

  /** Whether one more may come in; whoever came in leaves by what is returned, once. */
  enter(route: string, most: number): (() => void) | null {
    const now = this.counts.get(route) ?? 0;
    if (now >= most) return null;
    this.counts.set(route, now + 1);
    return () => this.counts.set(route, (this.counts.get(route) ?? 1) - 1);
  }
}
