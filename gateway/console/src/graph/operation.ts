/** A query, mutation or subscription of the graph with what it takes and answers. Generated from the .graphql files (generate.mjs). */
export interface Operation<Answer, Variables> {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string;
  readonly text: string;
  /** Only for the type. */
  readonly answer?: Answer;
  readonly variables?: Variables;
}
