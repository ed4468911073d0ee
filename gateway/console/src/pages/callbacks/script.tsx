import { useShell } from '../../shell/viewer.js';
import { useWords } from '../../words/language.js';
import type { ShownCallbackFragment } from './callbacks.generated.js';
import { scriptWords } from './script-words.js';
import { callbacksWords } from './words.js';

/** What to say, by kind of case, with the names filled in. */
export function Script({ of }: { of: ShownCallbackFragment }) {
  const sayTitle = useWords(callbacksWords);
  const say = useWords(scriptWords);
  const { viewer } = useShell();
  const { kind, description, complainant } = of.case;
  const result = resultOf(of);
  const steps = [
    say('greeting', {
      name: complainant.contact?.name ?? complainant.display,
      company: viewer.company?.name ?? '',
      caller: viewer.staff?.name ?? viewer.name,
    }),
    say(kind, { matter: description }),
    of.round > 1 && say('again'),
    result && say('result', { result }),
    say(kind === 'COMPLAINT' || kind === 'SERVICE_REQUEST' ? 'solved' : 'clear'),
    say('satisfied'),
    say('ifGood'),
    say('ifBad'),
  ].filter(Boolean);
  return (
    <section className="script">
      <h3>{sayTitle('script')}</h3>
      <ol>
        {steps.map((step) => (
          <li key={String(step)}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** The order of the round that the callback asks about. */
export const orderOf = ({ round, case: about }: ShownCallbackFragment) =>
  about.workOrders.find((order) => order.round === round);

export const resultOf = (of: ShownCallbackFragment) => orderOf(of)?.result ?? undefined;
