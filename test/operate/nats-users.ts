import { permissionsOf, processNames, type ProcessName } from '@hearback/testing';

// Only the demo's tools talk on it.
const DEMO = /^hb\.dev\./;

const list = (subjects: readonly string[]): string =>
  subjects
    .filter((subject) => !DEMO.test(subject))
    .map((subject) => `\n          ${JSON.stringify(subject)}`)
    .join('');

function user(name: ProcessName): string {
  const { publish, subscribe, allow_responses: responses } = permissionsOf(name);
  return `    {
      user: ${name}
      password: $NATS_${name.toUpperCase()}_PASSWORD
      permissions {
        publish { allow: [${list(publish.allow)}
        ] }
        subscribe { allow: [${list(subscribe.allow)}
        ] }${responses ? `\n        allow_responses { max: ${responses.max}, expires: "${responses.expires}" }` : ''}
      }
    }`;
}

/** nats-server's configuration of the six users in production; passwords come from its environment. */
export const natsUsers =
  (): string => `# Made from libs/testing/src/servers/subjects.ts: UPDATE_GOLDEN=1 with test/operate/nats-users.spec.ts writes it anew.
authorization {
  users: [
${processNames.map(user).join('\n')}
  ]
}
`;
