/**
 * What many ask for and few things change, made once a revision and process. Who asks while it is made waits for it; what
 * failed is not kept.
 */
export class KeptByRevision<Value> {
  private revision: string | null = null;
  private readonly kept = new Map<string, Promise<Value>>();

  of(revision: string, name: string, make: () => Promise<Value>): Promise<Value> {
    if (this.revision !== revision) {
      this.kept.clear();
      this.revision = revision;
    }
    return this.kept.get(name) ?? this.make(name, make);
  }

  private make(name: string, make: () => Promise<Value>): Promise<Value> {
    const made = make();
    this.kept.set(name, made);
    made.catch(() => {
      if (this.kept.get(name) === made) this.kept.delete(name);
    });
    return made;
  }
}
