interface Round<T> {
  readonly ids: Set<string>;
  readonly found: Promise<ReadonlyMap<string, T>>;
}

/**
 * Reads by id for one collection: what is asked for in the same turn and within the same scope (company, properties) is read in one
 * command. `read` must answer only for its scope.
 */
export class GatheredReads<C, T extends { readonly _id: string }> {
  private readonly rounds = new Map<string, Round<T>>();

  constructor(private readonly read: (scope: C, ids: readonly string[]) => Promise<readonly T[]>) {}

  /** `key` stands for the scope: two scopes that may see different things must have different keys. */
  async one(scope: C, key: string, id: string): Promise<T | undefined> {
    const round = this.rounds.get(key) ?? this.start(scope, key);
    round.ids.add(id);
    return (await round.found).get(id);
  }

  private start(scope: C, key: string): Round<T> {
    const ids = new Set<string>();
    const found = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
      this.rounds.delete(key);
      return new Map((await this.read(scope, [...ids])).map((one) => [one._id, one]));
    });
    const round = { ids, found };
    this.rounds.set(key, round);
    return round;
  }
}
