import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { reckon, tooMuch, type Reckoned } from '../cost/reckon.js';
import type { Fairness } from '../fairness/fairness.js';
import { refusedOver } from '../fairness/refused.js';
import { whoAsks } from '../fairness/who-asks.js';
import { hideDefects } from '../graph/defects.js';
import type { Graph } from '../graph/graph.js';

/** What a client sends to begin. */
interface Wish {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
}
export interface Subscribing extends ExecutionArgs {
  readonly contextValue: Graph;
  readonly reckoned: Reckoned;
  /** Ends it. */
  readonly end: () => void;
}

/** Reads what a client wants to be told, and reckons what that costs each time; or says what is wrong with it. */
export function read(
  schema: GraphQLSchema,
  { query, variables, operationName }: Wish,
): Pick<Subscribing, 'document' | 'operationName' | 'variableValues' | 'reckoned'> | readonly GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: 10_000 });
    const wrong = validate(schema, document);
    if (wrong.length) return wrong;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return [NOT_HERE];
    const reckoned = reckon(schema, { document, operation, variables: variables ?? {}, operationName });
    return { document, operationName, variableValues: variables ?? {}, reckoned };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** Answers one by one, each for whoever the asker then is, each paid for. Ends at once when it is returned. */
export async function subscribeAs(
  args: Subscribing,
  fairness: Fairness,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const { reckoned, contextValue: graph } = args;
  if (reckoned.isTooMuch) return { errors: [tooMuch(graph, reckoned)] };
  pay(graph, reckoned, fairness);
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const answers = answersTo(source as AsyncIterable<unknown>, args, fairness);
  const goOn = answers.return.bind(answers);
  // Whoever waits for the next change would not hear that it is over.
  answers.return = (value) => {
    args.end();
    return goOn(value);
  };
  return answers;
}

async function* answersTo(
  source: AsyncIterable<unknown>,
  args: Subscribing,
  fairness: Fairness,
): AsyncGenerator<ExecutionResult> {
  let first = true;
  for await (const rootValue of source) {
    const contextValue = await args.contextValue.asker.lasting!.again();
    if (!first) pay(contextValue, args.reckoned, fairness);
    first = false;
    yield await execute({ ...args, rootValue, contextValue });
  }
}

// Over the limit it ends; with the last position it can be gone on from, later.
function pay(graph: Graph, { cost, fields }: Reckoned, fairness: Fairness): void {
  const asking = whoAsks(graph.asker.session, graph.caller);
  const over = fairness.charge(asking, { cost, fields: fields + 1 });
  if (over) throw refusedOver(over, graph.language, cost);
}

/** An error as clients see it, on a socket as anywhere. */
export function shown(error: GraphQLError): GraphQLFormattedError {
  const { originalError: cause } = error;
  const formatted = error.toJSON();
  if (cause && !(cause instanceof GraphQLError))
    return hideDefects({ ...formatted, extensions: { code: 'INTERNAL_SERVER_ERROR' } }, cause);
  return formatted.extensions?.['code']
    ? formatted
    : { ...formatted, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
}

const NOT_HERE = new GraphQLError(
  '这里只能订阅；查询与修改请用 POST /graphql。 Only subscriptions here; queries and mutations go to POST /graphql.',
  { extensions: { code: 'BAD_REQUEST' } },
);
