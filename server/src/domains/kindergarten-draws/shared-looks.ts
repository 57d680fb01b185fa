/**
 * One look at a time for each key, whoever asks. Whoever asks while it is under way gets the next one, so that nobody
 * is answered with how things stood before they asked.
 */
export class SharedLooks<T> {
  private readonly looks = new Map<string, { readonly now: Promise<T>; next: Promise<T> | null }>();

  constructor(private readonly look: (key: string) => Promise<T>) {}

  ask(key: string): Promise<T> {
    const underWay = this.looks.get(key);
    if (underWay === undefined) return this.begin(key);
    underWay.next ??= underWay.now.then(
      () => this.begin(key),
      () => this.begin(key),
    );
    return underWay.next;
  }

  private begin(key: string): Promise<T> {
    const now = this.look(key);
    const look = { now, next: null };
    this.looks.set(key, look);
    const end = () => {
      if (this.looks.get(key) === look && look.next === null) this.looks.delete(key);
    };
    now.then(end, end);
    return now;
  }
}
