/** A query or mutation of the graph with what it takes and answers. Generated from the .graphql files (generate.mjs). */
export interface Operation<Answer, Variables> {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly text: string;
  /** Only for the type. */
  readonly answer?: Answer;
  readonly variables?: Variables;
}
